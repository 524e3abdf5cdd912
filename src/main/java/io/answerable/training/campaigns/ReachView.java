package io.answerable.training.campaigns;

/**
 * How many people a campaign reached on one channel.
 *
 * @param sent messages that were sent, one to each person
 * @param opened messages that were opened
 * @param confirmed messages of which people said that they had understood them
 */
public record ReachView(String channel, int sent, int opened, int confirmed) {}
