package no.arealklok.analysis;

/**
 * What made an analysis, so that anyone can make it again.
 *
 * @param file name of the register file, without folders
 * @param sha256 of the register file, in lower-case hex
 * @param version of this program
 */
public record RunIdentity(String file, String sha256, String version) {}
