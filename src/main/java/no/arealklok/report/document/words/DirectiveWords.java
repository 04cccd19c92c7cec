package no.arealklok.report.document.words;

import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.directive.Directive;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/** What a directive asks of a unit, and why, in words. */
public final class DirectiveWords {
    private final Phrases phrases;
    private final Register register;

    public DirectiveWords(Phrases phrases) {
        this.phrases = phrases;
        this.register = phrases.analysis().inputs().municipality().register();
    }

    /** Whether the directive is on the unit: it names the unit, or keeps or closes one of its buildings. */
    public static boolean binds(Directive directive, Unit unit) {
        // A building may have the id of a unit.
        if (directive.kind() == Directive.Kind.AREA_STAYS || directive.kind().isOnExtensions()) {
            return false;
        }
        if (directive.kind() == Directive.Kind.HOST_FIXED) {
            return directive.targets().get(0).equals(unit.id());
        }
        boolean onBuildings = directive.kind() == Directive.Kind.KEEP_OPEN || directive.kind() == Directive.Kind.CLOSE;
        return directive.targets().contains(unit.id())
                || onBuildings && directive.targets().stream().anyMatch(unit.buildings()::contains);
    }

    /** All of it, for those who do not see which unit it is about. */
    public String of(Directive directive) {
        List<String> names = directive.kind() == Directive.Kind.AREA_STAYS
                ? directive.targets()
                : directive.targets().stream().map(this::name).toList();
        String key = "directive.full." + directive.kind();
        return switch (directive.kind()) {
            case KEEP_OPEN, CLOSE, CATCHMENT_FIXED -> phrases.text(key, names.get(0));
            case PRIVATE_NOT_COUNTED, NO_PAVILIONS -> phrases.text(key);
            case AREA_STAYS -> phrases.text(key, String.join(", ", names));
            case KEEP_TOGETHER, KEEP_APART, CATCHMENTS_APART -> phrases.text(key, together(names));
            case HOST_FIXED -> phrases.text(key, names.get(0), String.join(", ", names.subList(1, names.size())));
            case NOT_BEFORE, NOT_AFTER ->
                phrases.text(key, names.get(0), phrases.year(directive.year().getAsInt()));
            case NOT_EXTENDED -> phrases.text(key, of(names));
            case EXTENDED_NOT_BEFORE ->
                phrases.text(key, of(names), phrases.year(directive.year().getAsInt()));
            case EXTENSION_FIXED, EXTENSION_DECIDED ->
                isHidden(directive)
                        ? phrases.text("directive.full.EXTENSION_HIDDEN", of(names))
                        : phrases.text(
                                key,
                                of(names),
                                directive.amount().getAsLong(),
                                phrases.year(directive.year().getAsInt()));
            case MOST_MOVES, MOST_PROJECTS ->
                ceiling(key, directive, directive.amount().getAsLong());
            case MOST_INVESTMENT ->
                ceiling(
                        key,
                        directive,
                        phrases.numerals().money(directive.amount().getAsLong()));
        };
    }

    /** How much and when is built where few live is withheld whoever decided it. */
    private boolean isHidden(Directive extension) {
        return phrases.analysis().plan().sites().stream()
                .filter(site ->
                        site.site().building().id().equals(extension.targets().get(0)))
                .flatMap(site -> site.stays().stream())
                .anyMatch(stay -> phrases.withholds(stay.occupant().unit()));
    }

    /** A building, and the service if only that is meant. */
    private static String of(List<String> names) {
        return names.size() == 1 ? names.get(0) : names.get(0) + " (" + names.get(1) + ")";
    }

    /** A, B and C. */
    private String together(List<String> names) {
        int last = names.size() - 1;
        return phrases.text("directive.names", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private String ceiling(String key, Directive directive, Object amount) {
        return directive.year().isEmpty()
                ? phrases.text(key, amount)
                : phrases.text(
                        key + ".year", amount, phrases.year(directive.year().getAsInt()));
    }

    public String of(Directive directive, Unit unit) {
        String text = phrases.text("directive." + directive.kind(), argument(directive, unit));
        return directive.reason().isBlank() ? text : phrases.text("directive.reason", text, directive.reason());
    }

    /** The year, or the names of the other targets. */
    private String argument(Directive directive, Unit unit) {
        if (directive.year().isPresent()) {
            return phrases.year(directive.year().getAsInt());
        }
        return directive.targets().stream()
                .filter(target -> !target.equals(unit.id()))
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(String target) {
        return register.findUnit(target)
                .map(Unit::name)
                .or(() -> register.findBuilding(target).map(phrases::name))
                .orElseGet(
                        () -> phrases.name(phrases.analysis().inputs().types().type(target)));
    }
}
