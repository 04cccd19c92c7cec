package no.arealklok.report.annotation;

/**
 * An edition of the standard for workbooks: there is a transitional and a strict one.
 *
 * @param relations what the kinds of relationships begin with
 * @param namespace of the sheets
 */
record Edition(String relations, String namespace) {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** @param type the kind of relationship by which the package points to the workbook */
    static Edition of(String type) {
        String relations = type.substring(0, type.lastIndexOf('/'));
        return new Edition(
                relations,
                relations.startsWith(STRICT)
                        ? STRICT + "spreadsheetml/main"
                        : "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    }
}
