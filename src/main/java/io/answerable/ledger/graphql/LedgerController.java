package io.answerable.ledger.graphql;

import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.ledger.ChainInspection;
import io.answerable.ledger.ErasingPerson;
import io.answerable.ledger.HistoryDirectory;
import io.answerable.ledger.LedgerEntryView;
import io.answerable.ledger.LedgerFilter;
import io.answerable.ledger.LedgerHead;
import io.answerable.ledger.LedgerVerification;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class LedgerController {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final HistoryDirectory history;
    private final ChainInspection inspection;
    private final ErasingPerson erasing;

    LedgerController(HistoryDirectory history, ChainInspection inspection, ErasingPerson erasing) {
        this.history = history;
        this.inspection = inspection;
        this.erasing = erasing;
    }

    @QueryMapping
    Page<LedgerEntryView> ledger(@Argument @Nullable LedgerFilter filter, Paging paging) {
        return history.entries(filter == null ? LedgerFilter.NONE : filter, paging);
    }

    @QueryMapping
    LedgerVerification ledgerVerification(@Argument @Nullable LedgerHead noted) {
        if (noted != null && (noted.sequence() < 1 || !SHA_256.matcher(noted.hash()).matches())) {
            throw new InvalidInput("A head has a sequence from 1 on and a hash of 64 hexadecimal digits.", "noted");
        }
        return inspection.verify(noted);
    }

    @MutationMapping
    ErasePersonPayload erasePerson(@Argument ErasePersonInput input) {
        return ErasePersonPayload.of(erasing.erase(input.personId(), input.reason()));
    }
}
