package no.arealklok.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.economy.Perspective;
import no.arealklok.library.RegisterAnalyst;
import no.arealklok.library.Sources;
import no.arealklok.run.Terms;

/** How full each unit is, and what the plan gains the municipality against today's structure, extended. */
public final class HowFull {
    public static Stream<String> lines(Path register) throws IOException {
        Sources sources = Sources.of(register);
        Analysis analysis = RegisterAnalyst.searching().analyse(sources, Terms.USUAL.until(2040));
        Stream<String> units = analysis.uses().all().stream()
                .flatMap(use -> use.utilisation().stream()
                        .map(known -> use.unit().name() + ": " + known.percent().value() + " %"));
        long cost = analysis.plan().presentValue(Perspective.MUNICIPALITY);
        long today = analysis.expanded().presentValue(Perspective.MUNICIPALITY);
        return Stream.concat(units, Stream.of("Gain: " + (today - cost) + " NOK"));
    }
}
