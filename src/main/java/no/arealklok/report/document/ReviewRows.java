package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.Boundaries;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Decision.Place;
import no.arealklok.directive.Hosts;
import no.arealklok.directive.Subject;
import no.arealklok.directive.Subject.Topic;
import no.arealklok.language.Messages;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.run.PlannedHosts;
import no.arealklok.service.ServiceType;

/**
 * What there is to decide on: units that move, the earliest first, then extensions and boundaries, then what was
 * decided without being proposed, then units that stay.
 */
final class ReviewRows {
    /** @param without what the plan has more of without it; empty where that takes another allotment to know */
    private record Line(
            Subject subject,
            String name,
            String service,
            Building today,
            Optional<Place> proposed,
            Optional<Cell> places,
            Optional<PlanScore> without,
            Optional<Decision> typed) {
        Line with(Optional<Decision> decision) {
            return new Line(subject, name, service, today, proposed, places, without, decision);
        }

        Line at(Place place, Optional<Cell> added, Optional<PlanScore> more) {
            return new Line(subject, name, service, today, Optional.of(place), added, more, typed);
        }
    }

    private final Messages messages;
    private final ReviewNumbers numbers;
    private final Plan plan;
    private final Boundaries boundaries;
    private final List<Decision> decided;
    private final WhatIf alone;

    ReviewRows(Messages messages, Plan plan, Boundaries boundaries, List<Decision> decided) {
        this.messages = messages;
        this.numbers = new ReviewNumbers(messages);
        this.plan = plan;
        this.boundaries = boundaries;
        this.decided = decided;
        this.alone = new WhatIf(plan);
    }

    Plan plan() {
        return plan;
    }

    Table table() {
        List<Line> lines = lines();
        boolean areas = lines.stream().anyMatch(line -> !area(line.subject()).isEmpty());
        return new Table(
                messages.text("review.title"),
                columns(areas),
                lines.stream().map(line -> row(line, areas)).toList());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Stream.of(
                        plan.moved().stream()
                                .sorted(Comparator.comparing(
                                        unit -> plan.choice(unit).year()))
                                .map(this::line),
                        plan.sites().stream()
                                .flatMap(site -> site.extensions().stream().map(built -> line(site, built))),
                        boundaries.lines().stream().map(this::line))
                .flatMap(some -> some)
                .map(line -> line.with(decided.stream()
                        .filter(decision -> isOn(decision, line))
                        .findFirst()))
                .forEach(lines::add);
        List<Line> proposed = List.copyOf(lines);
        decided.stream()
                .filter(decision ->
                        proposed.stream().noneMatch(line -> line.typed().equals(Optional.of(decision))))
                .forEach(decision -> lines.add(line(decision).with(Optional.of(decision))));
        plan.facts().occupants().stream()
                .filter(unit -> unit.unit().operator() != Operator.PRIVATE)
                .map(this::line)
                .filter(line -> lines.stream().noneMatch(one -> one.subject().equals(line.subject())))
                .toList()
                .forEach(lines::add);
        return lines;
    }

    /**
     * Of one unit several boundaries may move: it is on that which it was on, or which came of it. The places of an
     * extension do not tell two apart.
     */
    private static boolean isOn(Decision decision, Line line) {
        Subject subject = decision.subject();
        return subject.topic() == line.subject().topic()
                && subject.id().equals(line.subject().id())
                && subject.detail().equals(line.subject().detail())
                && (subject.topic() != Topic.BOUNDARY
                        || decision.proposed().equals(line.proposed())
                        || decision.goal().equals(line.proposed()));
    }

    private Line line(Occupant unit) {
        Line line = line(Subject.unit(unit.unit().id()), unit);
        Option option = plan.choice(unit);
        if (option.isStay()) {
            return line;
        }
        Place place = new Place(
                PlannedHosts.of(plan, option, Building::id),
                plan.facts().horizon().year(option.year()));
        PlanScore without = alone.difference(unit, new Option(unit.home().index(), 0));
        return line.at(place, Optional.empty(), Optional.of(without));
    }

    private Line line(SitePlan site, Built built) {
        Building building = site.site().building();
        return line(Subject.extension(building.id(), built.service().id(), OptionalLong.empty()), site.site())
                .at(
                        new Place(
                                Hosts.of(building.id()), plan.facts().horizon().year(built.ready())),
                        Optional.of(numbers.places(built.expansion().extension().places())),
                        Optional.of(site.without(built)));
    }

    private Line line(Boundaries.Line line) {
        return line(line.subject(), occupant(line.subject().id())).at(line.place(), Optional.empty(), Optional.empty());
    }

    /** Decided on without being proposed now. */
    private Line line(Decision decision) {
        Subject subject = decision.subject();
        return switch (subject.topic()) {
            case MOVE -> line(occupant(subject.id()));
            case BOUNDARY -> line(subject, occupant(subject.id()));
            case EXTENSION ->
                line(
                        subject,
                        plan.facts().sites().stream()
                                .filter(one -> one.building().id().equals(subject.id()))
                                .findFirst()
                                .orElseThrow());
        };
    }

    private Line line(Subject subject, Occupant unit) {
        return line(subject, unit.unit().name(), unit.type(), unit.home());
    }

    private Line line(Subject subject, Site site) {
        return line(
                subject,
                site.building().name(),
                site.services().get(subject.detail()).type(),
                site);
    }

    private Line line(Subject subject, String name, ServiceType type, Site today) {
        return new Line(
                subject,
                name,
                type.label().in(messages.language()),
                today.building(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Occupant occupant(String unit) {
        return plan.facts().occupants().stream()
                .filter(occupant -> occupant.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static String area(Subject subject) {
        return subject.topic() == Topic.BOUNDARY ? subject.detail() : "";
    }

    private List<Column> columns(boolean areas) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(messages.text("review.column.UNIT")),
                Column.text(messages.text("review.column.TOPIC")),
                Column.text(messages.text("review.column.name")),
                Column.text(messages.text("review.column.SERVICE"))));
        if (areas) {
            columns.add(Column.text(messages.text("review.column.AREA")));
        }
        columns.addAll(List.of(
                Column.text(messages.text("review.column.home")),
                Column.text(messages.text("review.column.homeName")),
                Column.text(messages.text("review.column.PROPOSED_HOST")),
                Column.text(messages.text("review.column.hostName")),
                Column.number(messages.text("review.column.PROPOSED_YEAR")),
                Column.number(messages.text("review.column.PLACES")),
                Column.number(messages.text("review.column.dearer")),
                Column.number(messages.text("review.column.shorter")),
                Column.text(messages.text("review.column.DECISION")),
                Column.text(messages.text("review.column.YEAR")),
                Column.text(messages.text("review.column.HOST")),
                Column.text(messages.text("review.column.REMARK"))));
        return columns;
    }

    private List<Cell> row(Line line, boolean areas) {
        Subject subject = line.subject();
        boolean open = subject.topic() == Topic.MOVE && line.proposed().isEmpty();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(subject.id()),
                Cell.text(open ? "" : messages.text("review.topic." + subject.topic())),
                Cell.text(line.name()),
                Cell.text(line.service())));
        if (areas) {
            row.add(Cell.text(area(subject)));
        }
        Optional<Hosts> hosts = line.proposed().map(Place::hosts);
        row.addAll(List.of(
                Cell.text(line.today().id()),
                Cell.text(line.today().name()),
                Cell.text(hosts.map(Hosts::text).orElse("")),
                Cell.text(hosts.map(this::names).orElse("")),
                line.proposed().map(place -> numbers.year(place.year())).orElseGet(() -> Cell.text("")),
                line.places().orElseGet(() -> Cell.text("")),
                line.without()
                        .map(more -> numbers.money("plan.effect", more.cost(), plan))
                        .orElseGet(() -> Cell.text("")),
                line.without()
                        .map(more -> numbers.shortage("plan.shortage", more.shortage(), plan))
                        .orElseGet(() -> Cell.text(""))));
        row.addAll(typed(line));
        return row;
    }

    private String names(Hosts hosts) {
        return new Hosts(
                        hosts.buildings().stream()
                                .map(id -> plan.facts().sites().stream()
                                        .map(Site::building)
                                        .filter(building -> building.id().equals(id))
                                        .map(Building::name)
                                        .findFirst()
                                        .orElse(id))
                                .toList(),
                        hosts.parts())
                .text();
    }

    private List<Cell> typed(Line line) {
        Optional<Decision> typed = line.typed();
        return List.of(
                Cell.text(typed.map(Decision::kind)
                        .filter(kind -> kind != Decision.Kind.OPEN)
                        .map(kind -> messages.text("review.decision." + kind))
                        .orElse("")),
                typed.filter(one -> one.year().isPresent())
                        .map(one -> Cell.year(one.year().getAsInt()))
                        .orElseGet(() -> Cell.text("")),
                Cell.text(typed.flatMap(Decision::host).map(Hosts::text).orElse("")),
                Cell.text(typed.map(Decision::remark).orElse("")));
    }
}
