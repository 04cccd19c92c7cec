package no.arealklok.outlook;

import no.arealklok.quantity.Series;
import no.arealklok.service.ServiceType;

/**
 * What a whole municipality needs of a service that demography does not drive (kommunens behov). No unit is told who
 * comes to it.
 *
 * @param applicants known by then, since the base year
 * @param growth expected beyond them since the base year
 * @param users today's, and both
 */
public record MunicipalNeed(ServiceType type, Series applicants, Series growth, Series users) {}
