package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Words.Word;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;

/**
 * What registers call those who run a unit and those who own its building. Each word of one may stand in the column of
 * the
 * other; a word that is none of these is of somebody who is not known.
 */
public final class OwnerWords {
    private static final String OTHERS =
            "ideell, ideelle, privat ideell, ideell stiftelse, ideell organisasjon, stiftelse, stifting, privat kommersiell, "
                    + "kommersiell, foreldreeid, foreldreeigd, foreldredrevet, privatdrevet, privat drevet, privat drift, as, "
                    + "aksjeselskap, samvirke, samvirkeforetak, sa, ikke-kommunal, ikkje-kommunal, ikke kommunal, p, "
                    + "privateid, privat eid, privateigd, privat eier, studentsamskipnad, samskipnad, kirkelig, kyrkjeleg, "
                    + "menighet, menighetseid, friskole, privatskole, bedrift, bedriftseid, enskild, fristående, friliggende, "
                    + "non-profit, independent, voluntary aided, voluntary controlled, academy, free school, foundation, charter";

    static final Words<Operator> OPERATOR = new Words<>(
            FindingCode.NOT_MUNICIPAL_OR_PRIVATE,
            List.of(
                    Word.of(
                            Operator.MUNICIPAL,
                            "kommunal",
                            "municipal",
                            "kommunalt, kommune, kommunen, k, kommunal drift, kommunalt drevet, kommunalt eid, kommunalt eigd, "
                                    + "offentlig, public, community, local authority, eid, eigd, eiet, eier, egen, eie, owned, "
                                    + "leid, leigd, leie, leier, innleid, leased, rented, ops"),
                    Word.of(Operator.PRIVATE, "privat", "private", OTHERS),
                    Word.of(Operator.UNKNOWN, "ukjent", "unknown", "ukjend, vet ikke, ikke kjent")));

    static final Words<Ownership> OWNERSHIP = new Words<>(
            FindingCode.NOT_OWN_OR_LEASED,
            List.of(
                    Word.of(
                            Ownership.OWNED,
                            "eid",
                            "owned",
                            "eigd, eiet, eier, egen, eie, k, kommunal, kommunalt, kommunen, kommunalt eid, kommunalt eigd"),
                    Word.of(Ownership.LEASED, "leid", "leased", "leie, leier, innleid, leigd, rented, ops"),
                    Word.of(Ownership.PRIVATE, "privat", "private", OTHERS),
                    Word.of(Ownership.UNKNOWN, "ukjent", "unknown", "ukjend, vet ikke, ikke kjent")));

    private OwnerWords() {}

    /** Who runs a unit of which the word is said, in whatever column it stands. */
    public static Optional<Operator> findOperator(String word) {
        return OPERATOR.find(word);
    }
}
