package no.arealklok.consolidation.question;

/** A building that a unit's users go to, and how many of them. */
public record Destination(Site site, Share share) {}
