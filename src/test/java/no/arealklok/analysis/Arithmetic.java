package no.arealklok.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pocket calculator does: + − × / ^, brackets, and sin, cos, asin (degrees) and rot (the square root). A name
 * stands for a number or for one number a year; {@code f(2029)} is that of 2029, {@code f} that of the year at hand,
 * and {@code sum(f)} all of them up to the year at hand.
 */
final class Arithmetic {
    static final int FIRST_YEAR = 2026;
    static final int YEARS = 21;

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\d{1,3}(?: \\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:,\\d+)?|\\p{L}[\\p{L}\\d-]*|[-+\u2212×/^()])");
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = Map.of(
            "sin", x -> Math.sin(Math.toRadians(x)),
            "cos", x -> Math.cos(Math.toRadians(x)),
            "asin", x -> Math.toDegrees(Math.asin(x)),
            "rot", Math::sqrt);

    /** One number, or one a year; null in a year without one. */
    private final Map<String, BigDecimal[]> names = new HashMap<>();

    void define(String name, BigDecimal value) {
        names.put(name, new BigDecimal[] {value});
    }

    void define(String name, int year, BigDecimal value) {
        names.computeIfAbsent(name, key -> new BigDecimal[YEARS])[year - FIRST_YEAR] = value;
    }

    /** Whether the result is one a year: it has «t», or a yearly name without a year in brackets. */
    boolean isYearly(String expression) {
        return Pattern.compile("\\p{L}[\\p{L}\\d-]*(?![\\p{L}\\d-]|\\()")
                .matcher(expression)
                .results()
                .map(MatchResult::group)
                .anyMatch(name -> name.equals("t") || names.getOrDefault(name, new BigDecimal[0]).length == YEARS);
    }

    /** @param year that «t» counts from {@link #FIRST_YEAR} to, and that a yearly name is taken in */
    BigDecimal value(String expression, int year) {
        Reading reading = new Reading(expression, year);
        BigDecimal value = reading.sum();
        if (!reading.token.isEmpty()) {
            throw new IllegalArgumentException("«" + reading.token + "» in " + expression);
        }
        return value;
    }

    /** Reads one expression from the left. */
    private final class Reading {
        private final String expression;
        private final Matcher matcher;
        private final int year;
        private String token;

        private Reading(String expression, int year) {
            this.expression = expression;
            this.matcher = TOKEN.matcher(expression);
            this.year = year;
            next();
        }

        private String next() {
            String before = token;
            int end = before == null ? 0 : matcher.end();
            if (expression.substring(end).isBlank()) {
                token = "";
            } else if (matcher.region(end, expression.length()).lookingAt()) {
                token = matcher.group(1);
            } else {
                throw new IllegalArgumentException("cannot read " + expression.substring(end));
            }
            return before;
        }

        private boolean takes(String... signs) {
            return Arrays.asList(signs).contains(token);
        }

        private BigDecimal sum() {
            BigDecimal sum = product();
            while (takes("+", "\u2212", "-")) {
                sum = next().equals("+") ? sum.add(product()) : sum.subtract(product());
            }
            return sum;
        }

        private BigDecimal product() {
            BigDecimal product = power();
            while (takes("×", "/")) {
                product = next().equals("×")
                        ? product.multiply(power())
                        : product.divide(power(), MathContext.DECIMAL128);
            }
            return product;
        }

        private BigDecimal power() {
            if (takes("\u2212", "-")) {
                next();
                return power().negate();
            }
            BigDecimal base = atom();
            if (!takes("^")) {
                return base;
            }
            next();
            return base.pow(atom().intValueExact());
        }

        private BigDecimal atom() {
            String first = next();
            if (first.equals("(")) {
                return closed(sum());
            }
            if (first.isEmpty() || !Character.isLetter(first.charAt(0))) {
                return Wording.number(first);
            }
            if (first.equals("sum") && takes("(")) {
                next();
                return closed(total(next()));
            }
            if (FUNCTIONS.containsKey(first) && takes("(")) {
                double argument = atom().doubleValue();
                return BigDecimal.valueOf(FUNCTIONS.get(first).applyAsDouble(argument));
            }
            return named(first, takes("(") ? atom().intValueExact() : year);
        }

        private BigDecimal closed(BigDecimal value) {
            if (!next().equals(")")) {
                throw new IllegalArgumentException("a bracket is not closed in " + expression);
            }
            return value;
        }

        private BigDecimal total(String name) {
            BigDecimal total = BigDecimal.ZERO;
            for (int other = FIRST_YEAR; other <= year; other++) {
                total = total.add(named(name, other));
            }
            return total;
        }

        private BigDecimal named(String name, int when) {
            if (name.equals("t") && when >= FIRST_YEAR) {
                return BigDecimal.valueOf(when - FIRST_YEAR);
            }
            BigDecimal[] values = names.get(name);
            int index = values == null || values.length == 1 ? 0 : when - FIRST_YEAR;
            if (values == null || index < 0 || index >= values.length || values[index] == null) {
                throw new IllegalArgumentException("no «" + name + "» in " + when + ": " + expression);
            }
            return values[index];
        }
    }
}
