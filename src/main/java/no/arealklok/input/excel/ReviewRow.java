package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Hosts;
import no.arealklok.directive.Subject;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.YearFormat;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Label;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Building;
import no.arealklok.register.Cells;
import no.arealklok.register.Register;
import no.arealklok.service.ServiceTypes;

/** A row of a review: what is decided of one proposal. */
record ReviewRow(Grid.Row row, Map<Field, SheetCell> columns) {
    /** What stands in a column; the heading is the message {@code review.column.<name>}. */
    enum Field {
        UNIT,
        TOPIC,
        SERVICE,
        AREA,
        PROPOSED_HOST,
        PROPOSED_YEAR,
        PLACES,
        DECISION,
        YEAR,
        HOST,
        REMARK
    }

    /** Of the form, for those who decide: what a row is about. */
    private static final List<String> TOLD = List.of("name", "home", "homeName", "hostName", "dearer", "shorter");

    Optional<Decision> decision(Register register, ServiceTypes types) {
        if (text(Field.UNIT).isEmpty()
                && Stream.of(Field.values()).anyMatch(field -> text(field).isPresent())) {
            throw unusable("review.noId", row.place(), title(Field.UNIT));
        }
        return text(Field.UNIT)
                .map(id -> new ReviewSubject(this, register).of(id, types))
                .map(subject -> decision(subject, register));
    }

    private Decision decision(Subject subject, Register register) {
        Optional<Decision.Place> proposed = hosts(Field.PROPOSED_HOST, register)
                .map(host -> new Decision.Place(
                        host, year(Field.PROPOSED_YEAR).orElseThrow(() -> lacking(Field.PROPOSED_YEAR))));
        Decision.Kind kind = text(Field.DECISION).map(this::kind).orElse(Decision.Kind.OPEN);
        Optional<Hosts> host = hosts(Field.HOST, register);
        OptionalInt year = YearFormat.unboxed(year(Field.YEAR));
        check(subject, proposed.isPresent(), kind, host, year);
        if (subject.topic() == Subject.Topic.EXTENSION) {
            return extension(subject, proposed, kind, host, year);
        }
        checkMoves(subject, host, register);
        return new Decision(
                subject, proposed, kind, host, year, text(Field.REMARK).orElse(""), cells());
    }

    /** Whether a decision has what it needs, and nothing that speaks against it. */
    private void check(Subject subject, boolean proposed, Decision.Kind kind, Optional<Hosts> host, OptionalInt year) {
        boolean ofBuilding = subject.topic() == Subject.Topic.EXTENSION;
        boolean lacksHost =
                kind.needsHost() || year.isPresent() && !proposed && kind != Decision.Kind.NOT_BEFORE && !ofBuilding;
        boolean lacksYear = kind == Decision.Kind.NOT_BEFORE || host.isPresent() && !proposed;
        if (year.isEmpty() && lacksYear) {
            throw lacking(Field.YEAR);
        }
        if (kind == Decision.Kind.REJECT && (host.isPresent() || year.isPresent())) {
            throw unusable("review.rejectedElsewhere", at(host.isPresent() ? Field.HOST : Field.YEAR));
        }
        if (lacksHost && host.isEmpty()) {
            throw lacking(Field.HOST);
        }
        if (kind == Decision.Kind.OTHER_SHARE
                && host.filter(some -> some.parts().size() > 1).isEmpty()) {
            throw unusable(
                    "review.noShare", at(Field.HOST), Label.of(text(Field.HOST).orElse("")));
        }
    }

    /** A unit that goes to the building that it is in does not move. */
    private void checkMoves(Subject subject, Optional<Hosts> host, Register register) {
        if (subject.topic() != Subject.Topic.MOVE) {
            return;
        }
        String home = register.unit(subject.id()).mainBuilding();
        if (host.filter(some -> some.buildings().contains(home)).isPresent()) {
            throw unusable("review.ownBuilding", at(Field.HOST), Label.of(home), Label.of(subject.id()));
        }
    }

    /** One that is locked and was not proposed is to be built in the year that stands there. */
    private Decision extension(
            Subject subject,
            Optional<Decision.Place> proposed,
            Decision.Kind kind,
            Optional<Hosts> host,
            OptionalInt year) {
        if (host.isPresent()) {
            throw unusable("review.noOtherHost", at(Field.HOST), Label.of(subject.id()));
        }
        boolean own = kind == Decision.Kind.LOCK && proposed.isEmpty();
        if (own && year.isEmpty()) {
            throw lacking(Field.YEAR);
        }
        if (kind == Decision.Kind.LOCK && subject.places().isEmpty()) {
            throw lacking(Field.PLACES);
        }
        return new Decision(
                subject,
                proposed,
                kind,
                own ? Optional.of(Hosts.of(subject.id())) : host,
                year,
                text(Field.REMARK).orElse(""),
                cells());
    }

    private Optional<SheetCell> cell(Field field) {
        return Optional.ofNullable(columns.get(field))
                .flatMap(heading -> row.at(heading.column()))
                .filter(cell -> !cell.text().isBlank());
    }

    Optional<String> text(Field field) {
        return cell(field).map(cell -> cell.text().strip());
    }

    CellReference at(Field field) {
        return cell(field).map(SheetCell::place).orElse(row.place());
    }

    private Cells cells() {
        Map<String, CellReference> cells = new HashMap<>();
        cell(Field.UNIT).ifPresent(cell -> cells.put("unit", cell.place()));
        cell(Field.PROPOSED_HOST).ifPresent(cell -> cells.put("proposedHost", cell.place()));
        cell(Field.PROPOSED_YEAR).ifPresent(cell -> cells.put("proposedYear", cell.place()));
        cell(Field.PLACES).ifPresent(cell -> cells.put("places", cell.place()));
        cell(Field.YEAR).or(() -> cell(Field.PROPOSED_YEAR)).ifPresent(cell -> cells.put("year", cell.place()));
        cell(Field.HOST).or(() -> cell(Field.PROPOSED_HOST)).ifPresent(cell -> cells.put("host", cell.place()));
        return new Cells(row.place(), cells);
    }

    UnusableInputException lacking(Field field) {
        CellReference place = Optional.ofNullable(columns.get(field))
                .map(heading -> heading.place().address().replaceAll("\\d", "") + row.number())
                .map(address ->
                        new CellReference(row.place().file(), row.place().sheet(), address))
                .orElse(row.place());
        return unusable(
                "review.lacking", place, title(field), Label.of(text(Field.UNIT).orElseThrow()));
    }

    private Decision.Kind kind(String word) {
        return Stream.of(Decision.Kind.values())
                .filter(kind -> kind != Decision.Kind.OPEN)
                .filter(kind -> isOne(words("review.decision." + kind), word))
                .findFirst()
                .orElseThrow(() -> unusable("review.noDecision", at(Field.DECISION), Label.of(word), all()));
    }

    private static Label all() {
        return new Label(Languages.all().stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> Stream.of(Decision.Kind.values())
                                .filter(kind -> kind != Decision.Kind.OPEN)
                                .map(kind -> Messages.of(language).text("review.decision." + kind))
                                .collect(Collectors.joining(", ")))));
    }

    private Optional<Hosts> hosts(Field field, Register register) {
        Optional<Hosts> hosts = text(field).map(Hosts::of);
        if (hosts.filter(some ->
                        Set.copyOf(some.buildings()).size() < some.buildings().size())
                .isPresent()) {
            throw unusable("review.hostTwice", at(field), Label.of(text(field).orElseThrow()));
        }
        hosts.stream()
                .flatMap(some -> some.buildings().stream())
                .filter(id -> register.findBuilding(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw strange(id, field, register);
                });
        return hosts;
    }

    private UnusableInputException strange(String id, Field field, Register register) {
        int space = id.lastIndexOf(' ');
        boolean share = space > 0
                && register.findBuilding(id.substring(0, space).strip()).isPresent();
        boolean several = Stream.of(id.split("[,;/&]"))
                .map(String::strip)
                .allMatch(one -> register.findBuilding(one).isPresent());
        return share || several
                ? unusable("review.noShare", at(field), Label.of(id))
                : unknown(
                        "review.noBuilding",
                        at(field),
                        id,
                        register.buildings().stream().map(Building::id));
    }

    /** What the register does not have, with what it may be meant for: an id in other letters, small or capital. */
    static UnusableInputException unknown(String key, CellReference cell, String id, Stream<String> known) {
        return known.filter(id::equalsIgnoreCase)
                .findFirst()
                .map(meant -> unusable(key + ".case", cell, Label.of(id), Label.of(meant)))
                .orElseGet(() -> unusable(key, cell, Label.of(id)));
    }

    private Optional<Integer> year(Field field) {
        return text(field).map(text -> {
            if (!text.matches("\\d{4}")) {
                throw unusable("review.noYear", at(field), Label.of(text));
            }
            return Integer.valueOf(text);
        });
    }

    static Label title(Field field) {
        return words("review.column." + field);
    }

    /** The unit's column and that of remarks may be called what they are in a plan of one's own. */
    static boolean isTitle(Field field, String text) {
        boolean also = field == Field.UNIT || field == Field.REMARK;
        return isOne(title(field), text) || also && isOne(words("review.column." + field + ".also"), text);
    }

    /** Whether it is a heading of the form, also one of those that only tell. */
    static boolean isKnown(String heading) {
        return Stream.of(Field.values()).anyMatch(field -> isTitle(field, heading))
                || TOLD.stream().anyMatch(name -> isOne(words("review.column." + name), heading));
    }

    static Label words(String key) {
        return new Label(Languages.all().stream()
                .collect(Collectors.toMap(
                        language -> language, language -> Messages.of(language).text(key))));
    }

    static boolean isOne(Label words, String text) {
        return words.all().stream().anyMatch(word -> HeadingText.dense(word).equals(HeadingText.dense(text)));
    }

    static UnusableInputException unusable(String key, CellReference cell, Label... more) {
        List<Label> words = new ArrayList<>(List.of(Label.of(cell.file()), Label.of(cell.toString())));
        words.addAll(List.of(more));
        return new UnusableInputException(key, words);
    }
}
