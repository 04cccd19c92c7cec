package no.arealklok.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A calculation as a person writes it, checked step by step: {@code 240 / 390 × 100 = 61,54 -> 62}.
 *
 * <p>A number after {@code =} is the exact one as far as it is written, and so is every expression on the way to it;
 * after
 * {@code ->} it is rounded half up, and the rounded one goes on: {@code hele} to whole, {@code tideler} to one decimal.
 * Several numbers, set apart by semicolons, are those of several cells or years.
 */
final class Chain {
    private static final Pattern SIGN = Pattern.compile(" (=|->) ");
    private static final Pattern NUMBER = Pattern.compile("\u2212?\\d[\\d, ]*");
    private static final Map<String, Integer> DECIMALS = Map.of("hele", 0, "tideler", 1, "9 desimaler", 9);

    private final String text;
    private final List<String> steps;
    private final List<String> signs;

    Chain(String text) {
        this.text = text;
        this.steps = List.of(SIGN.split(text));
        this.signs = SIGN.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    /** How many numbers its longest list holds. */
    int length() {
        return steps.stream().mapToInt(step -> step.split("; ").length).max().orElseThrow();
    }

    /** @param index of the number wanted, where there are lists */
    BigDecimal value(Arithmetic arithmetic, int year, int index) {
        List<BigDecimal> same = new ArrayList<>(List.of(arithmetic.value(at(steps.get(0), index), year)));
        BigDecimal shown = same.get(0);
        for (int i = 1; i < steps.size(); i++) {
            String step = at(steps.get(i), index);
            if (isWritten(step)) {
                shown = written(step, same);
            } else {
                same.add(arithmetic.value(step, year));
                shown = same.get(0);
            }
            if (signs.get(i - 1).equals("->")) {
                same = new ArrayList<>(List.of(shown));
            }
        }
        if (!isWritten(at(steps.get(steps.size() - 1), index))) {
            written("9 desimaler", same);
        }
        return shown;
    }

    private static boolean isWritten(String step) {
        return DECIMALS.containsKey(step) || NUMBER.matcher(step).matches();
    }

    /** What is written, once all that it should be the same as is found to be so. */
    private BigDecimal written(String step, List<BigDecimal> same) {
        boolean isNumber = !DECIMALS.containsKey(step);
        int decimals = isNumber ? Math.max(0, step.length() - 1 - (step + ",").indexOf(',')) : DECIMALS.get(step);
        List<BigDecimal> rounded = same.stream()
                .map(value -> value.setScale(decimals, RoundingMode.HALF_UP))
                .toList();
        BigDecimal expected = isNumber ? Wording.number(step) : rounded.get(0);
        if (rounded.stream().anyMatch(value -> value.compareTo(expected) != 0)) {
            throw new AssertionError("the hand calculation says " + step + " where it is " + same + ": " + text);
        }
        return rounded.get(0);
    }

    private String at(String step, int index) {
        String[] list = step.split("; ");
        if (list.length > 1 && index >= list.length) {
            throw new IllegalArgumentException("too few numbers: " + text);
        }
        return list.length == 1 ? step : list[index];
    }
}
