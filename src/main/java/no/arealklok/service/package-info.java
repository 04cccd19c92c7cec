/**
 * What a service type is: {@link no.arealklok.service.ServiceType}, how its capacity is counted ({@link
 * no.arealklok.service.CapacityRule}), what its need follows ({@link no.arealklok.service.NeedRule}) and how full is
 * full ({@link no.arealklok.service.BandScale}).
 */
package no.arealklok.service;
