package covenant.endings;

/** What becomes of something open when its agreement ends. */
public enum Choice {
    /** It ends with the agreement; of a commitment what is due stays due. */
    ENDS,
    /** It goes on as it is: a right that has accrued, a clause that survives. */
    STAYS,
    /** It goes on under the agreement that takes its place; a commitment is signed anew there. */
    CARRIES
}
