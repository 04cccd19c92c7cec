package no.arealklok.analysis;

import java.util.List;
import java.util.function.Function;
import no.arealklok.allotment.option.QuestionBuilder;
import no.arealklok.allotment.question.Question;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.option.CaseBuilder;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.directive.Directive;
import no.arealklok.economy.Objective;
import no.arealklok.economy.Perspective;
import no.arealklok.economy.Pricing;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Forecaster;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.quantity.Series;
import no.arealklok.travel.Distances;

/** Questions to the search about one municipality, each with something else. */
record Questions(Inputs inputs, Premises premises, UnitUses uses, Outlook outlook, Distances distances) {
    ConsolidationCase of(Growth growth) {
        return build(directives(), objective(), unit -> unit.users(growth));
    }

    /** The one whose answer is recommended. */
    ConsolidationCase asked() {
        return with(directives());
    }

    ConsolidationCase with(List<Directive> others) {
        return build(others, objective(), users());
    }

    /** With someone else's money in view. */
    ConsolidationCase seenBy(Perspective other) {
        return build(directives(), Objective.of(other, premises.norms()), users());
    }

    /**
     * @param travel added weight of longer ways
     * @param climate added weight of emissions
     */
    ConsolidationCase weighing(double travel, double climate) {
        Objective own = objective();
        Objective other =
                new Objective(own.perspective(), own.travel() + travel, own.climate() + climate, own.disruption());
        return build(directives(), other, users());
    }

    /** Nobody can move, under these norms. */
    ConsolidationCase withoutOptions(Norms norms) {
        return new CaseBuilder(
                        inputs.municipality().register(),
                        inputs.types(),
                        norms,
                        premises.horizon(),
                        inputs.perspective())
                .withoutOptions(uses, outlook, distances, users());
    }

    /** Nobody can move, with what is likely in one cell. */
    ConsolidationCase corrected(Correction correction) {
        CaseBuilder builder = new CaseBuilder(
                correction.register(), inputs.types(), premises.norms(), premises.horizon(), inputs.perspective());
        if (!correction.users()) {
            return builder.withoutOptions(uses, outlook, distances, users());
        }
        UnitUses others = premises.uses(correction.register(), inputs.types());
        Outlook other = new Forecaster(
                        correction.register(),
                        inputs.municipality().population(),
                        inputs.municipality().local(),
                        premises.horizon(),
                        premises.norms())
                .forecast(others);
        return builder.withoutOptions(others, other, distances, users());
    }

    /** Nobody can move, with something else known locally. */
    ConsolidationCase with(LocalKnowledge local) {
        Outlook other = new Forecaster(
                        inputs.municipality().register(),
                        inputs.municipality().population(),
                        local,
                        premises.horizon(),
                        premises.norms())
                .forecast(uses);
        return new Questions(inputs, premises, uses, other, distances).withoutOptions(premises.norms());
    }

    /** Who goes where, of the users of the plan that is recommended. */
    Question allotment() {
        Pricing pricing = Pricing.of(premises.horizon(), premises.norms(), inputs.perspective());
        return new QuestionBuilder(
                        inputs.municipality().register(), inputs.types(), premises.norms(), premises.horizon(), pricing)
                .build(uses, outlook, distances, users());
    }

    List<Directive> directives() {
        return inputs.municipality().directives();
    }

    private Objective objective() {
        return Objective.of(inputs.perspective(), premises.norms());
    }

    /** As many in each year as in the highest alternative, where the plan is to hold in all of them. */
    private Function<UnitOutlook, Series> users() {
        return inputs.robust() ? UnitOutlook::most : unit -> unit.users(Growth.MAIN);
    }

    private ConsolidationCase build(
            List<Directive> directives, Objective objective, Function<UnitOutlook, Series> users) {
        return new CaseBuilder(
                        inputs.municipality().register(),
                        inputs.types(),
                        premises.norms(),
                        premises.horizon(),
                        objective)
                .build(uses, outlook, distances, directives, users);
    }
}
