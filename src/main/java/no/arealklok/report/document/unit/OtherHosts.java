package no.arealklok.report.document.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Rationale.Counterfactual;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.consolidation.question.Site;
import no.arealklok.report.document.plan.Reasons;
import no.arealklok.report.document.words.Phrases;

/** The nearest buildings with the same service that a unit is not to go to, each with the reason or the price. */
final class OtherHosts {
    private static final int NEAREST = 3;

    private final Phrases phrases;
    private final Analysis analysis;
    private final Reasons reasons;
    private final WhatIf whatIf;

    private record Host(Site site, OptionalLong metres) {}

    OtherHosts(Phrases phrases, Reasons reasons) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.reasons = reasons;
        this.whatIf = new WhatIf(analysis.plan());
    }

    /** Nearest first, and before them what keeps the unit from going anywhere. */
    Optional<String> nearest(Subject subject) {
        if (phrases.withholds(subject.unit())) {
            return Optional.of(phrases.text("rationale.hiddenReasons"));
        }
        Optional<String> own = rejection(subject, subject.occupant().home()).map(reasons::obstacle);
        if (own.isPresent()) {
            return own;
        }
        String nearest =
                hosts(subject).stream().map(host -> host(subject, host)).collect(Collectors.joining("; "));
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private List<Host> hosts(Subject subject) {
        return analysis.plan().facts().sites().stream()
                .filter(site -> site.services().containsKey(subject.type().id()))
                .filter(site ->
                        site != subject.occupant().home() && !subject.chosen().isIn(site.index()))
                .map(site -> new Host(site, metres(subject, site)))
                .sorted(Comparator.comparingLong(host -> host.metres().orElse(Long.MAX_VALUE)))
                .limit(NEAREST)
                .toList();
    }

    private OptionalLong metres(Subject subject, Site site) {
        return analysis.distances()
                .between(
                        subject.occupant().home().building(),
                        site.building(),
                        subject.type().mode())
                .map(distance -> OptionalLong.of(distance.metres().whole()))
                .orElse(OptionalLong.empty());
    }

    private String host(Subject subject, Host host) {
        String name = phrases.name(host.site());
        Optional<Rejection> rejection = rejection(subject, host.site());
        boolean tooFar = rejection.isPresent() && rejection.get().obstacle() == Obstacle.TOO_FAR;
        String where = host.metres().isEmpty() || tooFar
                ? name
                : phrases.text(
                        "unit.host",
                        name,
                        phrases.numerals().whole(host.metres().getAsLong()));
        return phrases.text("rationale.host", where, reason(subject, host.site(), rejection));
    }

    private String reason(Subject subject, Site site, Optional<Rejection> rejection) {
        return rejection.map(reasons::obstacle).orElseGet(() -> price(subject, site));
    }

    /** In the best of the years, with all else as planned. */
    private String price(Subject subject, Site site) {
        if (reasons.withholdsAt(site.index())) {
            return phrases.text("report.concealed");
        }
        return subject.occupant().options().stream()
                .filter(option -> option.isIn(site.index()))
                .map(option -> new Counterfactual(option, whatIf.difference(subject.occupant(), option)))
                .min(Comparator.comparing(Counterfactual::difference))
                .map(other -> reasons.weighed(subject.rationale(), other))
                .orElseGet(() -> phrases.text("unit.host.untried"));
    }

    private static Optional<Rejection> rejection(Subject subject, Site site) {
        return subject.occupant().rejections().stream()
                .filter(rejection -> rejection.site() == site.index())
                .findFirst();
    }
}
