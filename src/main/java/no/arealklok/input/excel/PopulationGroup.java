package no.arealklok.input.excel;

import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Sex;

/**
 * Whom a row of a population table counts.
 *
 * @param ageing whether the alternative is one of ageing
 */
record PopulationGroup(String area, Sex sex, AgeGroup ages, Growth growth, boolean ageing) {
    PopulationGroup ofAgeing() {
        return new PopulationGroup(area, sex, ages, growth, true);
    }

    PopulationGroup of(Sex other) {
        return new PopulationGroup(area, other, ages, growth, ageing);
    }

    /** Of its numbers, as reports refer to them. */
    String id() {
        String id = "population/" + area + "/" + ages + "/" + growth;
        return sex == Sex.ALL ? id : id + "/" + sex;
    }
}
