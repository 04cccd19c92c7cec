package no.arealklok.analysis;

/**
 * A file that an analysis was made of.
 *
 * @param name without folders
 * @param sha256 in lower-case hex
 */
public record InputFile(String name, String sha256) {}
