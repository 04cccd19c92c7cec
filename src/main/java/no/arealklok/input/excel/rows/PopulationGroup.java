package no.arealklok.input.excel.rows;

import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Sex;

/**
 * Whom a row of a population table counts.
 *
 * @param ageing whether the alternative is one of ageing
 * @param past whether the table is of years that have been, beside one of those to come
 */
record PopulationGroup(String area, Sex sex, AgeGroup ages, Growth growth, boolean ageing, boolean past) {
    PopulationGroup ofAgeing() {
        return new PopulationGroup(area, sex, ages, growth, true, past);
    }

    PopulationGroup of(Sex other) {
        return new PopulationGroup(area, other, ages, growth, ageing, past);
    }

    /** Of its numbers, as reports refer to them. */
    String id() {
        String id = "population/" + area + "/" + ages + "/" + growth;
        return id + (past ? "/past" : "") + (sex == Sex.ALL ? "" : "/" + sex);
    }
}
