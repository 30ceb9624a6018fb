package covenant.security;

/** A user has been changed; told so that nothing remembered of them is used any more. */
record UserChanged(String name) {}
