package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.answer.PlacePrice;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.document.words.Phrases;

/**
 * The frontier of shortage against money: what each extension costs for each place-year that it gives, the dearest
 * first, so that «fewest short first» can be judged.
 */
final class PlacePriceTable {
    /** Place-years that are told of in words. */
    private static final long LAST = 100;

    private final Phrases phrases;
    private final List<PlacePrice> prices;
    private final Map<PlacePrice, Figure> lacking = new HashMap<>();
    private final Map<PlacePrice, Figure> saved = new HashMap<>();

    PlacePriceTable(Phrases phrases) {
        this.phrases = phrases;
        this.prices = PlacePrice.dearestFirst(phrases.analysis().plan()).stream()
                .filter(price -> !isWithheld(price))
                .toList();
        List<Figure> shortages = new ArrayList<>(List.of(phrases.placeFigures()
                .shortage("shortage/plan", phrases.analysis().plan())));
        List<Figure> costs = new ArrayList<>();
        for (PlacePrice price : prices) {
            shortages.add(given(price));
            costs.add(cost(price));
            lacking.put(price, Figure.sum("shortage/without" + key(price), MeasureUnit.PLACE_YEARS, shortages));
            saved.put(price, Figure.sum("saved/without" + key(price), MeasureUnit.NOK, costs));
        }
    }

    /** None where nothing is built that gives places, and where the readers are not told how many lack one. */
    List<Block> blocks() {
        if (prices.isEmpty() || phrases.shortage(phrases.analysis().plan()).equals(phrases.concealed())) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(3, phrases.text("placePrice.title")),
                new Block.Paragraph(phrases.text("placePrice.intro"))));
        last(blocks);
        blocks.add(new Block.Collapsible(
                phrases.text("placePrice.fold"),
                List.of(phrases.rows(prices)
                        .building(
                                "column.building", price -> price.site().site().building())
                        .text(
                                "column.service",
                                price -> phrases.name(price.built().service().type()))
                        .number("placePrice.given", price -> phrases.numbers().told(given(price)))
                        .millions("placePrice.cost", this::cost)
                        .number("placePrice.each", price -> phrases.numbers().money(each(price)))
                        .number("placePrice.lacking", price -> phrases.numbers().told(lacking.get(price)))
                        .millions("placePrice.saved", saved::get)
                        .table(phrases.text("placePrice.caption")))));
        return blocks;
    }

    /** Of as many of the dearest as give so many place-years. */
    private void last(List<Block> blocks) {
        long given = 0;
        long cost = 0;
        int count = 0;
        for (PlacePrice price : prices) {
            if (given < LAST) {
                given += price.placeYears();
                cost += price.cost();
                count++;
            }
        }
        if (given >= LAST && cost > 0) {
            blocks.add(new Block.Paragraph(phrases.text(
                    "placePrice.last",
                    count,
                    phrases.numerals().whole(given),
                    phrases.numerals().millions(cost),
                    phrases.numerals().money(Math.round(cost / (1000.0 * given)) * 1000))));
        }
    }

    /** How much and when is built for a small group would tell how many they are. */
    private boolean isWithheld(PlacePrice price) {
        return price.site().stays().stream()
                .filter(stay ->
                        stay.occupant().type() == price.built().service().type())
                .anyMatch(stay -> phrases.withholds(stay.occupant().unit()));
    }

    private static String key(PlacePrice price) {
        return "/" + price.site().site().building().id() + "/"
                + price.built().service().id();
    }

    private Figure given(PlacePrice price) {
        return phrases.placeFigures().relieved(price.site(), price.placeYears());
    }

    private Figure cost(PlacePrice price) {
        return phrases.figures().effect(price.site(), price.cost());
    }

    private Figure each(PlacePrice price) {
        return Figure.computed(
                "price" + key(price),
                Math.round(price.each()),
                MeasureUnit.NOK,
                "money.perPlaceYear",
                cost(price),
                given(price));
    }
}
