package no.arealklok.finding;

/** Every kind of finding; each has its texts in the message bundles (a test says so). */
public enum FindingCode {
    ROW_WITHOUT_ID(Severity.REJECTED),
    DUPLICATE_ID(Severity.REJECTED),
    UNKNOWN_SERVICE(Severity.REJECTED),
    UNKNOWN_BUILDING(Severity.REJECTED),
    UNKNOWN_DIRECTIVE(Severity.REJECTED),
    DIRECTIVE_TARGET_MISSING(Severity.REJECTED),
    DIRECTIVE_YEAR_MISSING(Severity.REJECTED),
    EXTENSION_INCOMPLETE(Severity.REJECTED),
    ROAD_INCOMPLETE(Severity.REJECTED),
    UNKNOWN_NORM(Severity.REJECTED),
    NORM_OUT_OF_RANGE(Severity.REJECTED),
    APPLICANTS_INCOMPLETE(Severity.REJECTED),
    HISTORY_INCOMPLETE(Severity.REJECTED),
    POPULATION_ROW_UNREADABLE(Severity.REJECTED),
    NOT_A_NUMBER(Severity.ASSUMED),
    NEGATIVE_NUMBER(Severity.ASSUMED),
    NOT_A_YEAR(Severity.ASSUMED),
    NOT_YES_OR_NO(Severity.ASSUMED),
    NOT_A_GRADE_RANGE(Severity.ASSUMED),
    NOT_OWN_OR_LEASED(Severity.ASSUMED),
    NOT_MUNICIPAL_OR_PRIVATE(Severity.ASSUMED),
    UTM_ZONE_ASSUMED(Severity.ASSUMED),
    POSITION_OUTSIDE_NORWAY(Severity.ASSUMED),
    NAME_MISSING(Severity.ASSUMED),
    ZERO_CAPACITY(Severity.ASSUMED),
    POPULATION_MISSING(Severity.ASSUMED),
    POPULATION_YEARS_SHORT(Severity.ASSUMED),
    BASE_YEAR_ASSUMED(Severity.ASSUMED),
    AREA_UNKNOWN(Severity.ASSUMED),
    COLUMN_UNREAD(Severity.NOTED),
    COLUMN_REPEATED(Severity.NOTED),
    SHEET_UNREAD(Severity.NOTED),
    TOTAL_ROW_LEFT_OUT(Severity.NOTED),
    CAPACITY_UNKNOWN(Severity.NOTED),
    USERS_UNKNOWN(Severity.NOTED),
    BUILDING_VALUES_DIFFER(Severity.NOTED),
    GROSS_AREA_UNKNOWN(Severity.NOTED),
    POSITION_UNKNOWN(Severity.NOTED);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
