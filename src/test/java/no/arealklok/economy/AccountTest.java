package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTest {
    private static CashFlow flow(CostLine line, Payer payer) {
        Figure basis = Figure.read("x", 1, MeasureUnit.NOK, CellReference.file("test"));
        return new CashFlow(line, payer, "S", 0, List.of(1L), 1, basis);
    }

    private static Optional<Account> account(CostLine line) {
        return Account.of(flow(line, Payer.MUNICIPALITY));
    }

    @Test
    void what_is_built_what_is_given_for_it_and_sites_sold_are_investment_and_the_rest_is_operating() {
        assertThat(account(CostLine.INVESTMENT)).contains(Account.INVESTMENT);
        assertThat(account(CostLine.VAT_COMPENSATION)).contains(Account.INVESTMENT);
        assertThat(account(CostLine.GRANT)).contains(Account.INVESTMENT);
        assertThat(account(CostLine.SITE_RELEASE)).contains(Account.INVESTMENT);
        assertThat(account(CostLine.OPERATION)).contains(Account.OPERATING);
        assertThat(account(CostLine.STAFF)).contains(Account.OPERATING);
        assertThat(account(CostLine.DEMOLITION)).contains(Account.OPERATING);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDUAL_VALUE", "EMISSIONS"})
    void what_is_no_ones_cash_is_in_no_account(CostLine line) {
        assertThat(account(line)).isEmpty();
        assertThat(Account.values()).noneMatch(account -> account.holds(flow(line, Payer.MUNICIPALITY)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUNICIPALITY")
    void what_others_pay_is_in_no_account_of_the_municipality(Payer payer) {
        assertThat(Account.of(flow(CostLine.INVESTMENT, payer))).isEmpty();
        assertThat(Account.OPERATING.holds(flow(CostLine.TRANSPORT, payer))).isFalse();
    }

    @Test
    void a_flow_is_in_one_account_only() {
        CashFlow rent = flow(CostLine.RENT, Payer.MUNICIPALITY);

        assertThat(Account.OPERATING.holds(rent)).isTrue();
        assertThat(Account.INVESTMENT.holds(rent)).isFalse();
    }
}
