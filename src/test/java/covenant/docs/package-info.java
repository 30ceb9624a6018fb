/**
 * Holds the documents to the code: what they list is printed from it or compared with it.
 *
 * <p>After a change that is meant: {@code ./mvnw test -Dtest='covenant/docs/*Test' -Dcovenant.docs=write} prints them anew.
 */
@NullMarked
package covenant.docs;

import org.jspecify.annotations.NullMarked;
