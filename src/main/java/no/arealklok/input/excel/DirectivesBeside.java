package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.directive.Directive;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.StatedDirective;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.language.Label;
import no.arealklok.language.Languages;
import no.arealklok.population.Home;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.SmallArea;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Cells;
import no.arealklok.register.Register;

/**
 * Directives that stand beside a register, for it and others. They come after its own, each in a register that has all
 * of its targets; a register that lacks one is told so, and that directive does not hold there.
 */
public final class DirectivesBeside {
    private final List<Directive> directives;

    private DirectivesBeside(List<Directive> directives) {
        this.directives = directives;
    }

    /** @throws UnusableInputException when one has no kind, or lacks what its kind needs in any register */
    public static DirectivesBeside of(List<StatedDirective> stated) {
        return new DirectivesBeside(
                stated.stream().map(DirectivesBeside::directive).toList());
    }

    private static Directive directive(StatedDirective stated) {
        Directive.Kind kind = DirectiveColumns.kind(stated.kind())
                .orElseThrow(() -> unusable("input.directive.kind", stated, each(DirectivesBeside::kinds)));
        if (!kind.fits(stated.targets(), id -> true, id -> true, area -> true)) {
            throw unusable("input.directive.lacks", stated, Label.of("targets"));
        }
        if (kind.needsYear() && stated.year().isEmpty()) {
            throw unusable("input.directive.lacks", stated, Label.of("year"));
        }
        if (kind.needsAmount() && stated.amount().isEmpty()) {
            throw unusable("input.directive.lacks", stated, Label.of("amount"));
        }
        Cells cells = new Cells(stated.place(), Map.of());
        return new Directive(kind, stated.targets(), stated.year(), stated.amount(), stated.reason(), cells);
    }

    private static UnusableInputException unusable(String key, StatedDirective stated, Label more) {
        CellReference place = stated.place();
        return new UnusableInputException(
                key, List.of(Label.of(place.file()), Label.of(place.toString()), Label.of(stated.kind()), more));
    }

    private static String kinds(String language) {
        return String.join(", ", DirectiveColumns.KIND.format().choices(language));
    }

    private static Label each(Function<String, String> words) {
        return new Label(Languages.all().stream().collect(Collectors.toMap(language -> language, words)));
    }

    /** The same reading, with those that hold there, and a finding for each that does not. */
    public RegisterReading addTo(RegisterReading reading) {
        Register register = reading.municipality().register();
        LocalKnowledge local = reading.municipality().local();
        Set<String> areas = Stream.concat(
                        local.homes().stream().map(Home::area),
                        local.areas().stream().map(SmallArea::name))
                .collect(Collectors.toSet());
        List<Directive> all = new ArrayList<>(reading.municipality().directives());
        List<Finding> findings = new ArrayList<>(reading.findings());
        for (Directive directive : directives) {
            boolean fits = directive
                    .kind()
                    .fits(
                            directive.targets(),
                            id -> isUnit(register, id),
                            id -> isBuilding(register, id),
                            areas::contains);
            if (fits) {
                all.add(directive);
            } else {
                findings.add(notHere(directive, register, areas));
            }
        }
        return new RegisterReading(reading.municipality().with(all), findings, reading.tables());
    }

    private static boolean isUnit(Register register, String id) {
        return register.findUnit(id).isPresent();
    }

    private static boolean isBuilding(Register register, String id) {
        return register.findBuilding(id).isPresent();
    }

    /** Names the ids that it lacks; all of them where it has each, but of another sort. */
    private static Finding notHere(Directive directive, Register register, Set<String> areas) {
        List<String> lacking = directive.targets().stream()
                .filter(id -> !isUnit(register, id) && !isBuilding(register, id) && !areas.contains(id))
                .toList();
        return Finding.of(
                FindingCode.DIRECTIVE_NOT_HERE,
                directive.cells().row(),
                String.join("; ", lacking.isEmpty() ? directive.targets() : lacking),
                List.of(each(language -> DirectiveColumns.KIND
                        .format()
                        .write(directive.kind(), language)
                        .toString())));
    }
}
