package no.arealklok.report.document.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.consolidation.answer.Rationale.Counterfactual;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Option;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Operator;
import no.arealklok.report.document.plan.Reasons;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;

/** What happens to a unit and when, what if it does not, and what would turn the choice round. */
final class UnitFate {
    private final Phrases phrases;
    private final Reasons reasons;
    private final ProposalWords words;
    private final WhatIf whatIf;
    private final UnitRefusal anew;

    UnitFate(Phrases phrases, Reasons reasons) {
        this.phrases = phrases;
        this.reasons = reasons;
        this.words = new ProposalWords(phrases);
        this.whatIf = new WhatIf(phrases.analysis().plan());
        this.anew = new UnitRefusal(phrases, reasons);
    }

    Optional<String> what(Subject subject) {
        List<String> sentences = new ArrayList<>();
        if (!subject.moves()) {
            boolean others = subject.unit().operator() == Operator.PRIVATE;
            sentences.add(phrases.text(
                    others ? "unit.private" : "unit.stays",
                    subject.unit().name(),
                    phrases.year(phrases.analysis().horizon().lastYear())));
        }
        subject.proposals().forEach(proposal -> sentences.addAll(words.steps(proposal)));
        sentences.addAll(rented(subject));
        return UnitPage.joined(sentences.stream().distinct().toList());
    }

    /** What is rented where the unit is before it moves and after, unless that would tell of a small group. */
    private List<String> rented(Subject subject) {
        Plan plan = phrases.analysis().plan();
        return plan.rented().stream()
                .filter(rent -> rent.service().type() == subject.occupant().type())
                .filter(rent -> rent.site() == subject.occupant().home()
                        || plan.choice(subject.occupant()).isIn(rent.site().index()))
                .filter(rent -> !reasons.withholdsAt(rent.site().index()))
                .map(this::rented)
                .toList();
    }

    private String rented(Measure.Rent rent) {
        return phrases.text(
                rent.year() == rent.until() ? "unit.rentedYear" : "unit.rented",
                phrases.name(rent.site()),
                rent.places(),
                phrases.year(rent.year()),
                phrases.year(rent.until()));
    }

    /** If it stays all the same, or its building is not extended: searched for anew, or with all else as planned. */
    Optional<String> refused(Subject subject) {
        if (!subject.moves()) {
            return unbuilt(subject);
        }
        if (phrases.withholds(subject.unit())) {
            return Optional.of(phrases.text("report.concealed"));
        }
        Optional<Option> stay =
                subject.occupant().options().stream().filter(Option::isStay).findFirst();
        if (stay.isEmpty()) {
            return Optional.of(phrases.text("unit.refused.directive"));
        }
        return anew.sentence(subject).or(() -> asPlanned(subject, stay.get()));
    }

    private Optional<String> asPlanned(Subject subject, Option stay) {
        List<String> sentences = new ArrayList<>();
        PlanScore difference = whatIf.difference(subject.occupant(), stay);
        sentences.add(phrases.text(
                "unit.refused.stay", reasons.weighed(subject.rationale(), new Counterfactual(stay, difference))));
        if (subject.home().isClosed()) {
            subject.home()
                    .site()
                    .building()
                    .find(BuildingQuantity.GROSS_AREA)
                    .ifPresent(area -> sentences.add(phrases.text(
                            "unit.refused.area", phrases.name(subject.home().site()), area.whole())));
        }
        return UnitPage.joined(sentences);
    }

    private Optional<String> unbuilt(Subject subject) {
        SitePlan site = subject.home();
        boolean withheld = reasons.withholdsAt(site.site().index());
        String sentences = site.extensions().stream()
                .filter(built -> built.service().type() == subject.type())
                .map(built -> withheld ? phrases.text("report.concealed") : unbuilt(site, built))
                .distinct()
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
    }

    private String unbuilt(SitePlan site, Built built) {
        List<Built> others =
                site.extensions().stream().filter(other -> other != built).toList();
        PlanScore without = site.load().score(others).minus(site.load().score(site.extensions()));
        return phrases.text(
                "unit.refused.extension",
                built.expansion().places(),
                phrases.year(phrases.analysis().horizon().year(built.ready())),
                without.shortage(),
                phrases.numerals().millions(-without.cost()));
    }

    /** Where money decides, how much; and the cells that a proposal hangs on. */
    Optional<String> turns(Subject subject) {
        if (phrases.withholds(subject.unit())) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        anew.turning(subject).ifPresent(sentences::add);
        subject.rationale()
                .next()
                .flatMap(next -> turns(next.option(), difference(subject, next)))
                .ifPresent(sentences::add);
        phrases.analysis().cellDoubts().stream()
                .filter(doubt -> phrases.told(doubt.finding()).equals(doubt.finding()))
                .filter(doubt -> doubt.turned().stream().anyMatch(subject::isPartOf))
                .forEach(doubt -> sentences.add(phrases.text(
                        "unit.turns.cell",
                        doubt.finding().place().toString(),
                        phrases.numerals().whole(Math.round(doubt.likely())),
                        phrases.numerals().exact(doubt.found()))));
        return UnitPage.joined(sentences);
    }

    /** As searched anew where that is told, else with all else as planned. */
    private PlanScore difference(Subject subject, Counterfactual next) {
        return (next.option().isStay() ? anew.more(subject) : Optional.<PlanScore>empty()).orElse(next.difference());
    }

    private Optional<String> turns(Option option, PlanScore difference) {
        boolean money =
                difference.violations() == 0 && difference.shortage() == 0 && difference.cost() >= UnitPayers.SMALLEST;
        return money
                ? Optional.of(phrases.text(
                        "unit.turns.money",
                        reasons.choice(option),
                        phrases.numerals().millions(difference.cost())))
                : Optional.empty();
    }
}
