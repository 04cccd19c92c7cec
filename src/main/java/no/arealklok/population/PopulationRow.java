package no.arealklok.population;

import no.arealklok.quantity.Series;

/** Residents of one area and age group in one alternative, year by year. */
public record PopulationRow(String area, AgeGroup ages, Growth growth, Series persons) {}
