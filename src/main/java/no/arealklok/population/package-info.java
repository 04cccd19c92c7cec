/**
 * Residents by area, age, year and alternative: {@link no.arealklok.population.AgeGroup}, {@link
 * no.arealklok.population.Growth}, {@link no.arealklok.population.PopulationRow}, {@link
 * no.arealklok.population.Population}.
 */
package no.arealklok.population;
