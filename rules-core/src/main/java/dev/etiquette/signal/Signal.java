package dev.etiquette.signal;

/** A fact that rules derive with {@code signal( … )}; equal ones are one. */
public interface Signal {}
