/**
 * What shows that something happened: a file that is kept here, or the place where it is kept elsewhere, with its SHA-256.
 * A feature keeps evidence with what it supports and names it by its id.
 *
 * <p>Operations: {@link covenant.evidence.KeepEvidence} (a step of attesting, fulfilling and adjudicating),
 * {@link covenant.evidence.ReadEvidence}.
 *
 * <p>Rules:
 * <ul>
 *   <li>E1. Evidence has a SHA-256. Of a file that is kept here it is computed, and one that was stated must agree.</li>
 *   <li>E2. Evidence is never changed and never removed.</li>
 * </ul>
 *
 * <p>Out of scope: what the evidence supports (owned by the feature that names it).
 */
@Module(
        name = "evidence",
        uses = {"kernel", "security"})
@NullMarked
package covenant.evidence;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
