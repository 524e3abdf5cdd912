package io.answerable.inventory.graphql;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;

/** What the chief officer needs to judge a system on one day. */
record DecisionFile(AiSystemId system, LocalDate asOf) {}
