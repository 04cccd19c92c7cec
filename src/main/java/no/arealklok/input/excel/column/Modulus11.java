package no.arealklok.input.excel.column;

/**
 * The check digit of organisasjonsnummer (Brønnøysund Register Centre), which bygningsnummer is taken to share: nine
 * digits, weights 3 2 7 6 5 4 3 2, modulus 11.
 */
final class Modulus11 {
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    private Modulus11() {}

    /** @param digits nine of them */
    static boolean fits(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == Character.digit(digits.charAt(WEIGHTS.length), 10);
    }
}
