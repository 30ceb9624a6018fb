package covenant.sources;

/** What sort of document a source is. */
public enum SourceKind {
    ARTICLE,
    PRESS_RELEASE,
    FILING,
    CONTRACT,
    LETTER,
    OTHER
}
