package no.arealklok.sample;

/** Draws how full a unit is: most between 82 and 97 percent, a few half empty, a few over. */
final class Fullness {
    private final Dice dice;

    Fullness(Dice dice) {
        this.dice = dice;
    }

    /** Users for each place. */
    double draw(AreaKind kind) {
        return switch (kind) {
            case VALLEY -> dice.between(0.70, 0.86);
            case AGEING -> dice.chance(0.15) ? dice.between(0.52, 0.66) : dice.between(0.78, 0.92);
            case STABLE -> dice.chance(0.05) ? dice.between(0.58, 0.70) : dice.between(0.83, 0.97);
            case GROWING -> dice.chance(0.2) ? dice.between(1.0, 1.05) : dice.between(0.85, 0.96);
        };
    }
}
