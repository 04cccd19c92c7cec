package no.arealklok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.bound.LagrangianBound;
import no.arealklok.consolidation.search.BoundCheck;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.report.json.JsonComparison.Difference;
import no.arealklok.report.writer.PdfWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works out again, without a search, all that a run published, and says what differs. */
@Command(name = "verify", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Option(names = "--register", paramLabel = "FILE")
    private Path register;

    @Mixin
    private RunOptions run;

    @Override
    public Integer call() throws IOException {
        Messages messages = run.messages();
        PrintWriter out = spec.commandLine().getOut();
        RunFolder read = run.read(spec.commandLine(), new RunOptions.Place(folder, register))
                .get(0);
        Verification verification = new Verification(folder, read.run(), messages).hashes();
        PdfWriter.prepare();
        Analysis analysis = read.analysis();
        verification.documents(analysis, read.decisions());
        BoundSentences bound = new BoundSentences(
                new BoundCheck(analysis.plan(), analysis.others(), LagrangianBound::of), analysis.proof(), messages);
        verification.files().forEach(out::println);
        tell(verification.values(), out);
        bound.sentences().forEach(out::println);
        verification.unchecked().forEach(out::println);
        out.println(messages.text("verify.unchecked"));
        boolean holds = read.changedInputs().isEmpty() && verification.holds() && bound.holds();
        String numbers = Numerals.of(messages.language()).whole(verification.compared());
        out.println(holds ? messages.text("verify.holds", numbers) : messages.text("verify.fails", numbers));
        return holds ? ExitCode.WRITTEN : ExitCode.UNUSABLE_INPUT;
    }

    private void tell(List<Difference> differences, PrintWriter out) {
        Messages messages = run.messages();
        List<Difference> ordered = differences.stream()
                .sorted(Comparator.comparing((Difference one) -> !one.origin())
                        .thenComparing(one -> !one.place().startsWith(ReportFolder.RUN)))
                .toList();
        ordered.stream().limit(SHOWN).map(this::sentence).forEach(out::println);
        if (ordered.size() > SHOWN) {
            out.println(messages.text("verify.more", Integer.toString(ordered.size() - SHOWN)));
        }
    }

    private String sentence(Difference one) {
        Messages messages = run.messages();
        if (one.other().isEmpty()) {
            return messages.text("verify.onlyRun", one.place());
        }
        return one.one().isEmpty()
                ? messages.text("verify.onlyAnew", one.place())
                : messages.text("verify.value", one.place(), one.one(), one.other());
    }
}
