package no.arealklok.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Invented Norwegian place names and street names. No place name comes twice. */
final class PlaceNames {
    private static final List<String> FIRST = words("""
            Alm Berg Bjørke Blåbær Bråte Einer Elve Eng Foss Furu Gran Hassel Hav Hegge Hvitveis Kjerne Klokker Korn
            Kvern Lerke Lind Lyng Molte Mose Myr Mølle Ospe Rogne Rugde Selje Smie Sol Stein Strand Svale Tjern Trost
            Tytte Vår Åker""");
    private static final List<String> LAST = words("""
            bakken bråten engen flata hagen haugen jordet kollen lia løkka moen sletta svingen toppen tunet vangen
            åsen""");
    private static final List<String> STREETS = words("veien bakken stien svingen faret kroken");
    private static final List<String> QUALIFIERS =
            List.of("", "Nordre ", "Søndre ", "Østre ", "Vestre ", "Øvre ", "Nedre ", "Gamle ");

    private final Dice dice;
    private final List<String> names;
    private int taken;

    PlaceNames(Dice dice) {
        this.dice = dice;
        this.names = dice.shuffled(FIRST.stream()
                .flatMap(
                        first -> LAST.stream().filter(last -> fits(first, last)).map(first::concat))
                .toList());
    }

    /** A name that was not given before: «Granlia», then «Nordre Granlia», in the end «Granlia 2». */
    String next() {
        int round = taken / names.size();
        String name = names.get(taken++ % names.size());
        String numeral = round < QUALIFIERS.size() ? "" : " " + (round / QUALIFIERS.size() + 1);
        return QUALIFIERS.get(round % QUALIFIERS.size()) + name + numeral;
    }

    /** A street and a number; may come twice. */
    String address() {
        return dice.pick(FIRST) + dice.pick(STREETS) + " " + dice.whole(1, 98);
    }

    /** Neither «Engengen» nor «Fosssletta». */
    private static boolean fits(String first, String last) {
        boolean repeated = last.startsWith(first.toLowerCase(Locale.ROOT));
        return !repeated && first.charAt(first.length() - 1) != last.charAt(0);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).toList();
    }
}
