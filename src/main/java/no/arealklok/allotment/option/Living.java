package no.arealklok.allotment.option;

import java.util.Optional;
import no.arealklok.population.Home;
import no.arealklok.quantity.Series;

/**
 * Users of a unit who live in one place.
 *
 * @param home empty for those of whom it is not known
 * @param share of the unit's users today
 * @param need what the residents there need, by year; empty where the population does not tell of the place
 */
record Living(Optional<Home> home, double share, Optional<Series> need) {}
