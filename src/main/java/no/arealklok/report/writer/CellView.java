package no.arealklok.report.writer;

import java.math.BigDecimal;
import java.util.Optional;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Content;

/**
 * A cell as a template writes it.
 *
 * @param sort what the column sorts by, where it is not the text; an empty text for what is not known, which comes last
 */
record CellView(
        String text,
        Optional<String> sort,
        Optional<BandView> band,
        Optional<String> lineage,
        Optional<String> page,
        boolean missing) {
    record BandView(String style, String sign, String word) {}

    static CellView of(Cell cell, Messages messages) {
        Content content = cell.content();
        Optional<Band> band = content instanceof Content.Share share ? share.band() : Optional.empty();
        String text = new CellText(messages).of(cell);
        return new CellView(
                text,
                content.as(new SortKey()).filter(key -> !key.equals(text)),
                band.map(one -> view(one, messages)),
                cell.lineage(),
                content instanceof Content.Link link ? Optional.of(link.page()) : Optional.empty(),
                content instanceof Content.Missing);
    }

    private static BandView view(Band band, Messages messages) {
        BandSign sign = BandSign.of(band);
        return new BandView(sign.style(), sign.sign(), messages.text("band." + band));
    }

    private static final class SortKey implements Content.Cases<Optional<String>> {
        @Override
        public Optional<String> text(String text) {
            return Optional.empty();
        }

        @Override
        public Optional<String> number(BigDecimal value, String unit) {
            return Optional.of(value.toPlainString());
        }

        @Override
        public Optional<String> money(long nok) {
            return Optional.of(Long.toString(nok));
        }

        @Override
        public Optional<String> millions(long nok) {
            // No closer than printed: a whole amount could tell what a document hides.
            return Optional.of(Long.toString(Math.round(nok / 100_000.0)));
        }

        @Override
        public Optional<String> share(Percent percent, Optional<Band> band) {
            return Optional.of(Integer.toString(percent.value()));
        }

        @Override
        public Optional<String> year(int year) {
            return Optional.of(Integer.toString(year));
        }

        @Override
        public Optional<String> missing() {
            return Optional.of("");
        }
    }
}
