package io.answerable.training.records;

/** What is known of something on a day, with the key it is known by. */
public record KnownFact<F>(String key, F fact) {}
