package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.arealklok.analysis.Analysis;
import no.arealklok.app.folder.FileTree;
import no.arealklok.directive.Decision;
import no.arealklok.language.Messages;
import no.arealklok.report.json.JsonComparison;
import no.arealklok.report.json.JsonComparison.Difference;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.run.Checksum;

/** Holds what a run wrote against the same documents made anew, of an analysis that nothing was searched for in. */
final class Verification {
    private static final Pattern JSON = Pattern.compile(".*\\.(json|geojson)");
    /** Its bytes hang on the Java version, too. */
    private static final String PDF = ".pdf";

    private final Path folder;
    private final RecordedRun run;
    private final Messages messages;
    private final List<String> files = new ArrayList<>();
    private final List<Difference> values = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();
    private final List<String> drawn = new ArrayList<>();
    private boolean asWritten;
    private int compared;

    Verification(Path folder, RecordedRun run, Messages messages) {
        this.folder = folder;
        this.run = run;
        this.messages = messages;
    }

    /** Files that are not as the run wrote them, a sentence each. */
    List<String> files() {
        return List.copyOf(files);
    }

    /** What was read and the norms first. */
    List<Difference> values() {
        return List.copyOf(values);
    }

    boolean holds() {
        return files.isEmpty() && values.isEmpty();
    }

    /** Documents that cannot be held against anything. */
    List<String> unchecked() {
        return List.copyOf(unchecked);
    }

    /** How many values were worked out again. */
    int compared() {
        return compared;
    }

    /** Before anything is worked out: whether files are as they were written. */
    Verification hashes() throws IOException {
        for (Map.Entry<String, String> output : new TreeMap<>(run.outputs()).entrySet()) {
            Path file = folder.resolve(output.getKey());
            if (!Files.isRegularFile(file)) {
                unchecked.add(messages.text("verify.output.missing", output.getKey()));
            } else if (!Checksum.sha256(file).equals(output.getValue())) {
                files.add(messages.text("verify.output.changed", output.getKey()));
            }
        }
        asWritten = files.isEmpty();
        return this;
    }

    /** @param decisions that the run knew of */
    Verification documents(Analysis analysis, List<Decision> decisions) throws IOException {
        Path anew = Files.createTempDirectory("arealklok-verify");
        try {
            boolean published = run.outputs().keySet().stream().anyMatch(name -> name.contains("/"));
            Messages language = Messages.of(run.language());
            new ReportFolder(language, folder).write(analysis, decisions, published, anew);
            for (Path file : FileTree.files(anew)) {
                String name = FileTree.name(anew, file);
                if (Files.isRegularFile(folder.resolve(name))) {
                    compare(name, folder.resolve(name), file);
                }
            }
            judgeDrawn();
            if (asWritten && !holds()) {
                files.add(messages.text("verify.output.asWritten"));
            }
        } finally {
            FileTree.delete(anew);
        }
        return this;
    }

    private void compare(String name, Path written, Path anew) throws IOException {
        if (JSON.matcher(name).matches()) {
            JsonComparison comparison = JsonComparison.of(written, anew);
            compared += comparison.values();
            comparison.differences().stream()
                    .filter(difference -> !difference.place().startsWith("outputs/"))
                    .map(difference -> new Difference(
                            name + ": " + difference.place(),
                            difference.one(),
                            difference.other(),
                            difference.origin()))
                    .forEach(values::add);
        } else if (Files.mismatch(written, anew) >= 0) {
            if (name.endsWith(PDF)) {
                drawn.add(name);
            } else {
                files.add(messages.text("verify.output.otherNumbers", name));
            }
        }
    }

    /** Where all else is the same, the numbers in it are too. */
    private void judgeDrawn() {
        if (holds()) {
            drawn.forEach(name -> unchecked.add(messages.text("verify.output.otherJava", name)));
        } else {
            drawn.forEach(name -> files.add(messages.text("verify.output.otherNumbers", name)));
        }
    }
}
