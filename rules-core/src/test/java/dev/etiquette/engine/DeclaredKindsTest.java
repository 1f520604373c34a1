package dev.etiquette.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.language.RuleReader.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts of kinds that a file declares mean the same in stock Drools, in both of its ways. */
class DeclaredKindsTest {

    private static final Source BOOK = new Source("declared.drl", """
            package etiquette

            rule "Reads what is declared further down"
                @id( "R-1" )
                @source( "nowhere" )
            when
                $t : Talker( $who : contact, $at : at, platform != Platform.X )
                not Quiet( contact == $who )
                exists Talker( contact != $who, at <= $at )
            then
                signal( new Pair( $t, $who, true, days( 3 ) ) );
            end

            declare Talker
                @meaning( "somebody who talks" )
                contact : PersonId @key @meaning( "who talks" )
                platform : Platform @key
                at : Instant @key
                turn : Turn @key
            end

            declare Quiet @meaning( "somebody to whom I spoke" ) contact : PersonId @key end

            declare Nothing @meaning( "what is never there" ) end

            declare Said
                @meaning( "something that was said" )
                utterance : Utterance @key
                channel : Channel @key
                type : String @key
                value : long @key
                id : UtteranceId @key
                kind : Kind @meaning( "of what sort" ) @key
            end

            rule "Any utterance stands in a field"
                @id( "R-7" )
                @source( "nowhere" )
            when
                $u : Utterance( $id : id, platform == Platform.X )
            then
                signal( new Said( $u, Channel.MESSAGE, "a", 7, $id, Kind.PUBLIC_QUESTION ) );
            end

            rule "And is read from there"
                @id( "R-8" )
                @source( "nowhere" )
            when
                $s : Said( value == 7, type in ( "a", "b" ), channel == Channel.MESSAGE, kind in ( Kind.PUBLIC_QUESTION ) )
                not Said( id == $s.id, utterance.at > $s.utterance.at )
                $u : Utterance( id == $s.utterance.id, $at : at )
            then
                signal( mood( $at ) );
            end

            declare Counted
                @meaning( "how often somebody talks" )
                howMany : long @key
                last : Instant @key
                text : String @key
            end

            declare Pair
                @meaning( "a pair of talkers" )
                talker : Talker @key
                contact : PersonId @key
                yes : boolean @key
                span : Duration @key
            end

            rule "Talks"
                @id( "R-2" )
                @source( "nowhere" )
            when
                $turn : Turn( mine == false, $who : contact, $at : at, $platform : platform )
            then
                signal( new Talker( $who, $platform, $at, $turn ) );
            end

            rule "Is quiet"
                @id( "R-3" )
                @source( "nowhere" )
            when
                $turn : Turn( mine == true, $who : contact )
            then
                signal( new Quiet( $who ) );
            end

            rule "Counts pairs by a field of a field"
                @id( "R-4" )
                @source( "nowhere" )
            when
                $p : Pair( yes == true, $who : contact, talker.turn.mine == false, span >= hours( 1 ) )
                accumulate( Talker( contact == $who, $t : at ); $n : count( $t ) )
                Now( time >= $p.talker.at )
            then
                signal( new Counted( $n, plus( $who2At, hours( 1 ) ), "a text" ) );
            end

            rule "Nothing follows a count"
                @id( "R-5" )
                @source( "nowhere" )
            when
                $c : Counted( howMany > 1, text == "a text", $last : last )
                not Nothing()
            then
                signal( mood( $last ) );
            end

            declare Extremes
                @meaning( "the last moment, and the most of several numbers" )
                at : Instant @key
                most : long @key
                sum : long @key
                aB : String @key
                isMine : boolean @key
                x : long @key
            end

            rule "What was last and most fills fields"
                @id( "R-9" )
                @source( "nowhere" )
            when
                accumulate( Talker( $t : at ); $last : max( $t ) )
                accumulate( Contact( $p : priority ); $most : max( $p ) )
                accumulate( Contact( $q : priority ); $sum : sum( $q ) )
            then
                signal( new Extremes( moment( $last ), $most, $sum, "a", true, 3 ) );
            end

            rule "What was last and most is read"
                @id( "R-10" )
                @source( "nowhere" )
            when
                $e : Extremes( isMine == true, aB == "a", x in ( 3, 4 ), sum >= 0, $at : at, $most : most )
                not Extremes( most > $e.most )
                accumulate( Extremes( $m : most ); $n : count( $m ) )
            then
                signal( new Ends( $e, plus( $at, longer( days( 1 ), hours( 2 ) ) ), $most, Platform.X ) );
            end

            declare Ends
                @meaning( "where it ends" )
                of : Extremes @key
                at : Instant @key
                most : long @key
                place : Platform @key
            end

            rule "Deep in what it holds"
                @id( "R-11" )
                @source( "nowhere" )
            when
                Ends( of.aB == "a", of.sum >= 0, place == Platform.X, $at : at, $most : most )
                Now( time >= $at )
            then
                signal( pair( $most, 1 ) );
            end

            rule "Two of a kind"
                @id( "R-6" )
                @source( "nowhere" )
            when
                $one : Talker( $who : contact )
                $pair : Pair( talker == $one, contact == $who )
            then
                recommend( greet( $who, Platform.X, $at3 ), because( "{pair.talker.turn.name} and {one.platform}" ) );
            end
            """.replace("plus( $who2At, hours( 1 ) )", "$last")
            .replace(
                    "Talker( contact == $who, $t : at ); $n : count( $t ) )",
                    "Talker( contact == $who, $t : at ); $n : count( $t ) )\n    Talker( contact == $who, $last : at )")
            .replace("$one : Talker( $who : contact )", "$one : Talker( $who : contact, $at3 : at )"));

    @ParameterizedTest
    @EnumSource
    void declared_kinds_agree(Referee.Mode mode) {
        Case book = Case.of(BOOK, mode);
        book.agreesOn(0, 60);
        assertThat(book.matched()).containsExactlyInAnyOrderElementsOf(book.rules());
    }
}
