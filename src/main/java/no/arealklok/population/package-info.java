/**
 * Residents by area, age, year and alternative: {@link no.arealklok.population.AgeGroup}, {@link
 * no.arealklok.population.Growth}, {@link no.arealklok.population.Sex}, {@link no.arealklok.population.PopulationRow},
 * {@link no.arealklok.population.Population}; and what the municipality itself knows: {@link
 * no.arealklok.population.LocalKnowledge}, {@link no.arealklok.population.History},
 * {@link no.arealklok.population.Applicants}, {@link no.arealklok.population.HousingPhase},
 * {@link no.arealklok.population.Transfer}.
 */
package no.arealklok.population;
