package no.arealklok.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Directive;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.ReviewReader;
import no.arealklok.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What was decided on an earlier plan, and whether another is to be searched for. */
final class ReviewOptions {
    @Option(names = "--review", paramLabel = "FILE")
    private Path file;

    @Option(names = "--review-search")
    private boolean search;

    private List<Decision> decisions = List.of();

    /** As a run had it that searched. */
    static ReviewOptions searching(Optional<Path> file) {
        ReviewOptions options = new ReviewOptions();
        options.file = file.orElse(null);
        options.search = file.isPresent();
        return options;
    }

    /** @throws ParameterException when there is nothing to search again with */
    void check(CommandLine commandLine, Messages messages) {
        if (search && file == null) {
            throw new ParameterException(commandLine, messages.text("cli.reviewLacking"));
        }
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether decisions are to be scored as they are. */
    boolean scoresOnly() {
        return file != null && !search;
    }

    /** Reads what was decided. The municipality has it as directives where another plan is to be searched for. */
    Municipality applyTo(Municipality municipality) {
        decisions = file().map(new ReviewReader(municipality.register())::read).orElse(List.of());
        List<Directive> directives = new ArrayList<>(municipality.directives());
        if (search) {
            decisions.forEach(decision -> directives.addAll(decision.directives()));
        }
        return municipality.with(directives);
    }

    List<Decision> decisions() {
        return decisions;
    }
}
