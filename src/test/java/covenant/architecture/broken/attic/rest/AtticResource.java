package covenant.architecture.broken.attic.rest;

/** Breaks the rule that every package declares a module. */
public class AtticResource {}
