package dev.etiquette.reading;

import java.util.function.Predicate;

/** What is asked of many texts and hangs on nothing but the text. At most thirty-two. */
public enum TextQuestion {
    /** {@link SalesPitch#is}. */
    SELLS(SalesPitch::is),
    /** {@link SalesPitch#isMeant}. */
    IS_ABOUT_SELLING(SalesPitch::isMeant),
    /** {@link StrangersText#isIdle} before others. */
    IDLES(text -> StrangersText.isIdle(text, false)),
    /** {@link StrangersText#isIdle} in private. */
    IDLES_PRIVATELY(text -> StrangersText.isIdle(text, true)),
    /** {@link StrangersText#isCustomers} of what asks nothing. */
    REPORTS_TO_SELLER(text -> StrangersText.isCustomers(text, false)),
    /** {@link StrangersText#isCustomers} of what asks something. */
    ASKS_SELLER(text -> StrangersText.isCustomers(text, true)),
    /** {@link StrangersText#isReaders}. */
    SPEAKS_OF_OFFER(StrangersText::isReaders),
    /** {@link ScornText#is}. */
    SCORNS(ScornText::is),
    /** {@link JestText#asksForWords}. */
    ASKS_FOR_WORDS(JestText::asksForWords),
    /** {@link JestText#isShortAnswer}. */
    IS_SHORT_ANSWER(JestText::isShortAnswer),
    /** {@link ScornText#isTaunt}. */
    TAUNTS(ScornText::isTaunt),
    /** {@link ScornText#isSneer}. */
    SNEERS(ScornText::isSneer),
    /** {@link GraveNews#is}. */
    GRIEVES(GraveNews::is),
    /** {@link WeightyText#is} of the text without the handles that it begins with. */
    WEIGHS(text -> WeightyText.is(LeadingHandles.without(text))),
    /** {@link LureText#is}. */
    LURES(LureText::is),
    /** {@link LureText#isToAll} or {@link LureText#isChain}. */
    IS_TO_ALL(text -> LureText.isToAll(text) || LureText.isChain(text)),
    /** {@link PleaText#is}. */
    PLEADS(PleaText::is),
    /** {@link AssentText#is}. */
    ASSENTS(AssentText::is),
    /** {@link AssentText#isNotice}. */
    LETS_KNOW(AssentText::isNotice),
    /** {@link HandedOver#isAwaited}. */
    AWAITS(HandedOver::isAwaited),
    /** {@link HandedOver#is}. */
    HANDS_OVER(HandedOver::is),
    /** {@link PleaText#isAccepted}. */
    GIVES_IN(PleaText::isAccepted),
    /** {@link PleaText#isKnock}. */
    KNOCKS(PleaText::isKnock),
    /** {@link DayChoice#is}. */
    CHOOSES_DAY(DayChoice::is),
    /** {@link DeedRequest#byDay} finds something. */
    ASKS_BY_DAY(text -> !DeedRequest.byDay(text).isEmpty()),
    /** {@link WeightyText#isOfPeople} or {@link WeightyText#is}. */
    CONCERNS_PEOPLE(text -> WeightyText.isOfPeople(text) || WeightyText.is(text)),
    /** {@link RequestConsent#mayBe} of the text without the handles that it begins with. */
    MAY_CONSENT(text -> RequestConsent.mayBe(LeadingHandles.without(text))),
    /** {@link StrangersText#solicits}. */
    SOLICITS(StrangersText::solicits),
    /** {@link ScornText#raves}. */
    RAVES(ScornText::raves),
    /** {@link DemandText#is}. */
    DEMANDS(DemandText::is),
    /** {@link RefusalText#forbids}. */
    FORBIDS(RefusalText::forbids);

    private final Predicate<String> asked;

    TextQuestion(Predicate<String> asked) {
        this.asked = asked;
    }

    /** The answer. Takes time in proportion to the text. */
    boolean isSo(String text) {
        return asked.test(text);
    }
}
