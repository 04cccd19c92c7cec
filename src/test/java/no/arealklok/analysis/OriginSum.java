package no.arealklok.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.language.Messages;

/**
 * Does the sum that an origin names again, from the operands that it prints: of «brukere ÷ plasser · 231; 280» must
 * come the percent in the cell.
 */
final class OriginSum {
    private static final Map<String, ToDoubleFunction<double[]>> RULES = Map.ofEntries(
            Map.entry("sum", x -> Arrays.stream(x).sum()),
            Map.entry("plan.users", x -> Arrays.stream(x).sum()),
            Map.entry("plan.places", x -> Arrays.stream(x).sum()),
            Map.entry("distance.road", x -> Arrays.stream(x).sum()),
            Map.entry("mean", x -> Arrays.stream(x).average().orElseThrow()),
            Map.entry("in-year", x -> x[0]),
            Map.entry("difference", x -> x[0] - x[1]),
            Map.entry("places.free", x -> Math.max(0, x[0] - x[1])),
            Map.entry("places.missing", x -> Math.max(0, x[0] - x[1])),
            Map.entry("utilisation", x -> Math.floor(100 * x[0] / x[1] + 0.5)),
            Map.entry("class-use", x -> Math.floor(100 * x[0] / x[1] + 0.5)),
            Map.entry("coverage", x -> 100 * x[0] / x[1]),
            Map.entry("per-user", x -> x[0] / x[1]),
            Map.entry("capacity.share", x -> Math.floor(x[0] * x[1])),
            Map.entry("capacity.classrooms", x -> Math.floor(x[0] * x[1])),
            Map.entry("capacity.per-area", x -> Math.floor(x[0] / x[1])),
            Map.entry("capacity.play-area", x -> Math.floor(x[0] / (x[1] * x[2] + (1 - x[1]) * x[3]))),
            Map.entry("money.presentValue", OriginSum::presentValue));

    private static final Pattern NUMBER = Pattern.compile("\u2212?\\d+(?:,\\d+)?");
    private static final double ROUNDING = 1e-6;

    private final Map<String, ToDoubleFunction<double[]>> byText;

    OriginSum(Messages messages) {
        this.byText = RULES.entrySet().stream()
                .collect(Collectors.toMap(rule -> messages.text("formula." + rule.getKey()), Map.Entry::getValue));
    }

    private static double presentValue(double[] x) {
        double rate = x[x.length - 1];
        return IntStream.range(0, x.length - 1)
                .mapToDouble(t -> x[t] / Math.pow(1 + rate, t))
                .sum();
    }

    /** Whether the origin names a sum that can be done on paper. */
    boolean canBeDone(String origin) {
        return byText.containsKey(origin.split(" · ")[0]);
    }

    /** Whether it prints the numbers to do it with. */
    boolean hasOperands(String origin) {
        return operands(origin).isPresent();
    }

    private static Optional<List<String>> operands(String origin) {
        String[] parts = origin.replaceAll("[\u00a0\u202f]", "").split(" · ");
        if (parts.length < 2) {
            return Optional.empty();
        }
        List<String> operands = List.of(parts[1].split("; "));
        return operands.stream().allMatch(NUMBER.asMatchPredicate()) ? Optional.of(operands) : Optional.empty();
    }

    /**
     * @param scale what the printed number is to be multiplied by, where its heading says thousands
     * @return what is wrong; empty where the sum is right, or none that can be done
     */
    Optional<String> fault(String printed, String origin, int scale) {
        Matcher number = NUMBER.matcher(printed.replaceAll("(?<=\\d)[\u00a0\u202f ](?=\\d{3})", ""));
        Optional<List<String>> operands = operands(origin);
        if (!canBeDone(origin) || operands.isEmpty() || !number.find()) {
            return Optional.empty();
        }
        ToDoubleFunction<double[]> rule = byText.get(origin.split(" · ")[0]);
        double[] x = operands.get().stream().mapToDouble(OriginSum::value).toArray();
        double done = rule.applyAsDouble(x);
        double slack = ROUNDING + scale * halfStep(number.group());
        for (int i = 0; i < x.length; i++) {
            double step = fraction(operands.get().get(i)) > 0
                    ? halfStep(operands.get().get(i))
                    : 0;
            slack += Math.max(Math.abs(shifted(rule, x, i, step) - done), Math.abs(shifted(rule, x, i, -step) - done));
        }
        double told = scale * value(number.group());
        return Math.abs(told - done) <= slack
                ? Optional.empty()
                : Optional.of(printed + " is told to be " + origin + ", which is " + done);
    }

    private static double shifted(ToDoubleFunction<double[]> rule, double[] x, int index, double by) {
        double[] other = x.clone();
        other[index] += by;
        return rule.applyAsDouble(other);
    }

    private static double value(String number) {
        return Double.parseDouble(number.replace('\u2212', '-').replace(',', '.'));
    }

    private static int fraction(String number) {
        return Math.max(0, new BigDecimal(number.replace('\u2212', '-').replace(',', '.')).scale());
    }

    private static double halfStep(String number) {
        return 0.5 * Math.pow(10, -fraction(number));
    }
}
