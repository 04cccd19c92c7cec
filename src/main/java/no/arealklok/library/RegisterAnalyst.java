package no.arealklok.library;

import java.io.IOException;
import java.util.Optional;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Analyst;
import no.arealklok.analysis.Inputs;
import no.arealklok.analysis.Progress;
import no.arealklok.consolidation.bound.LagrangianBound;
import no.arealklok.consolidation.bound.LagrangianStart;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.exact.ExactSearch;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.run.RunIdentity;
import no.arealklok.run.RunIdentity.Engine;
import no.arealklok.run.Terms;

/** Makes the analysis of a register, with the engines that run on this machine. The same files give the same one. */
public final class RegisterAnalyst {
    private final Engine engine;
    private final Optional<String> exactEngine;
    private final Analyst analyst;

    private RegisterAnalyst(Engine engine, Optional<String> exactEngine, Analyst analyst) {
        this.engine = engine;
        this.exactEngine = exactEngine;
        this.analyst = analyst;
    }

    /** Searches, and proves what it finds where the exact engine runs; says nothing on the way. */
    public static RegisterAnalyst searching() {
        return with(Engine.SEARCH, Progress.SILENT).orElseThrow();
    }

    /**
     * @param progress told how far it has come; may stop the search
     * @return empty where the engine asked for does not run on this machine
     */
    public static Optional<RegisterAnalyst> with(Engine engine, Progress progress) {
        Optional<ExactEngine> exact = CpSatEngine.load();
        Optional<PlanSearch> search = switch (engine) {
            case SEARCH -> Optional.of(new OptaPlannerSearch(exact, Optional.of(LagrangianStart::of)));
            case EXACT -> exact.map(ExactSearch::new);
        };
        Prover prover = new Prover(exact, Optional.of(LagrangianBound::of));
        return search.map(found -> new RegisterAnalyst(
                engine,
                exact.map(loaded -> CpSatEngine.name()),
                // One library: only where it solves does the other engine run either.
                new Analyst(
                        new PartwiseSearch(found), prover, exact.flatMap(loaded -> ExactAllotment.load()), progress)));
    }

    /**
     * Reads the register and works out everything: seconds for ten units, minutes for hundreds. What could not be read
     * is in {@link Analysis#findings()}, and left out or filled in as it says there.
     *
     * @throws no.arealklok.finding.UnusableInputException when nothing can be made of a file; its message is a key,
     *     with the file among the arguments
     * @throws IOException when a file cannot be opened
     */
    public Analysis analyse(Sources sources, Terms terms) throws IOException {
        return analyst.analyse(inputs(sources, sources.read(), terms));
    }

    /** What {@link #analyst()} works on, of a register that has been read. */
    public Inputs inputs(Sources sources, RegisterReading reading, Terms terms) throws IOException {
        return sources.inputs(reading, identity(sources), terms);
    }

    /** What a run of these files is told apart by, without reading them as what they are. */
    public RunIdentity identity(Sources sources) throws IOException {
        return sources.identity(engine, exactEngine);
    }

    public Analyst analyst() {
        return analyst;
    }
}
