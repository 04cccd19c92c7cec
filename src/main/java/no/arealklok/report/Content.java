package no.arealklok.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;

/** What a cell holds. */
public sealed interface Content {
    <R> R as(Cases<R> cases);

    /** Whether it was counted, measured or computed. */
    default boolean isNumber() {
        return true;
    }

    /** One answer for each kind of content. */
    interface Cases<R> {
        R text(String text);

        R number(BigDecimal value, String unit);

        R money(long nok);

        R millions(long nok);

        R share(Percent percent, Optional<Band> band);

        R year(int year);

        R missing();

        /** The name of what has a page of its own; only where one can go there is it more than text. */
        default R link(String text, String page) {
            return text(text);
        }
    }

    record Text(String text) implements Content {
        public Text {
            Objects.requireNonNull(text);
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.text(text);
        }
    }

    /** @param page the id of a page ({@link Block.Collapsible}) of the document */
    record Link(String text, String page) implements Content {
        public Link {
            Objects.requireNonNull(text);
            Objects.requireNonNull(page);
        }

        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.link(text, page);
        }
    }

    /**
     * @param value printed with as many decimals as its scale
     * @param unit printed behind the number; empty when the column or label says it
     */
    record Decimal(BigDecimal value, String unit) implements Content {
        public Decimal {
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
        }

        /** Rounded half up to this many decimals. */
        public static Decimal of(double value, int decimals) {
            return new Decimal(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), "");
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.number(value, unit);
        }
    }

    /** Money in whole Norwegian kroner. */
    record Money(long nok) implements Content {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.money(nok);
        }
    }

    /** Money printed in millions with one decimal, and kept in whole kroner. */
    record Millions(long nok) implements Content {
        @Override
        public <R> R as(Cases<R> cases) {
            return cases.millions(nok);
        }
    }

    record Share(Percent percent, Optional<Band> band) implements Content {
        public Share {
            Objects.requireNonNull(percent);
            Objects.requireNonNull(band);
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.share(percent, band);
        }
    }

    record Year(int year) implements Content {
        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.year(year);
        }
    }

    record Missing() implements Content {
        @Override
        public boolean isNumber() {
            return false;
        }

        @Override
        public <R> R as(Cases<R> cases) {
            return cases.missing();
        }
    }
}
