package no.arealklok.travel;

/** Which way along a street its users may go. */
public enum Passage {
    NONE(false, false),
    FORTH(true, false),
    BACK(false, true),
    BOTH(true, true);

    private final boolean forth;
    private final boolean back;

    Passage(boolean forth, boolean back) {
        this.forth = forth;
        this.back = back;
    }

    public boolean forth() {
        return forth;
    }

    public boolean back() {
        return back;
    }

    public static Passage of(boolean forth, boolean back) {
        return forth ? back ? BOTH : FORTH : back ? BACK : NONE;
    }
}
