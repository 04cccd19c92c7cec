package no.arealklok.app;

/** What the shell is told. */
final class ExitCode {
    static final int WRITTEN = 0;
    static final int OUR_BUG = 1;
    static final int WRONG_USAGE = 2;
    static final int UNUSABLE_INPUT = 3;

    private ExitCode() {}
}
