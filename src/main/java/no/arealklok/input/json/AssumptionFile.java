package no.arealklok.input.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.UnusableInputException;
import tools.jackson.core.JacksonException;

/** What stands in a file of assumptions and directives of one's own; of the three any, but one. */
record AssumptionFile(List<Norm> norms, Map<String, String> capacity, List<Lock> directives) {
    /** JSON's null is none. */
    record Norm(String key, Double value, Double low, Double high, String source, String date) {
        private boolean isUsable() {
            return areNumbers(value, low, high);
        }
    }

    record Lock(String kind, List<String> targets, Double year, Double amount, String reason) {
        private boolean isUsable() {
            return areNumbers(year, amount)
                    && (targets == null || targets.stream().noneMatch(Objects::isNull));
        }
    }

    /** @throws UnusableInputException when the file is not there or is not such JSON */
    static AssumptionFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("input.assumptions.missing", file.toString());
        }
        String name = file.getFileName().toString();
        try {
            return Optional.ofNullable(OwnFile.read(file, AssumptionFile.class))
                    .filter(AssumptionFile::isUsable)
                    .orElseThrow(() -> new UnusableInputException("input.assumptions.unreadable", name));
        } catch (JacksonException e) {
            throw new UnusableInputException(e, "input.assumptions.unreadable", name);
        }
    }

    private boolean isUsable() {
        boolean says = norms != null || capacity != null || directives != null;
        return says
                && (norms == null || norms.stream().allMatch(norm -> norm != null && norm.isUsable()))
                && (directives == null || directives.stream().allMatch(lock -> lock != null && lock.isUsable()));
    }

    /** Whether none is a number that JSON has only as a word. */
    private static boolean areNumbers(Double... numbers) {
        return Stream.of(numbers).allMatch(number -> number == null || Double.isFinite(number));
    }
}
