package no.arealklok.service;

/**
 * Largest number of users of the service under one roof.
 *
 * @param norm key of the norm with the number
 * @param binding whether a plan may never pass it by moving units together; otherwise it is told
 */
public record SizeLimit(String norm, boolean binding) {}
