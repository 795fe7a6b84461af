"""InkML's units, resolutions and mappings: what makes a place of the values."""

from __future__ import annotations

import pytest

from digitpad.errors import InkError
from digitpad.ink.strokes import Ink
from digitpad.limits import MOST_CHANNELS
from tests.ink.formats.inkml.documents import XY, points, read, source


def resolution(channel: str, value: str, units: str = "1/in") -> str:
    return (
        f"<channelProperty channel='{channel}' name='resolution' value='{value}' units='{units}'/>"
    )


def transform(mapping: str, canvas: str = "") -> str:
    return (
        f"<context><canvas><traceFormat>{canvas or XY}</traceFormat></canvas>"
        f"<canvasTransform>{mapping}</canvasTransform></context>"
    )


def affine(matrix: str, binds: str = "") -> str:
    return f"<mapping type='affine'>{binds}<affine>{matrix}</affine></mapping>"


class TestUnits:
    def test_units_that_differ_are_made_one(self):
        channels = "<channel name='X' units='cm'/><channel name='Y' units='mm'/>"
        assert points(f"<traceFormat>{channels}</traceFormat><trace>1 2</trace>") == [[[10, 2]]]

    def test_resolutions_that_differ_are_made_one(self):
        properties = resolution("X", "3000") + resolution("Y", "1000")
        content = f"<context>{source(XY, properties)}</context><trace>30 10, 60 20</trace>"
        ((first, second),) = points(content)
        assert first == pytest.approx([10, 10])
        assert second == pytest.approx([20, 20])

    def test_a_resolution_may_be_below_one(self):
        properties = resolution("X", "0.5") + resolution("Y", "1")
        ((point,),) = points(f"<context>{source(XY, properties)}</context><trace>1 2</trace>")
        assert point[0] == pytest.approx(point[1])

    @pytest.mark.parametrize("units", ["1/in", "1/mm", "dev", ""])
    def test_equal_ones_change_no_bit(self, units):
        properties = resolution("X", "72.7", units) + resolution("Y", "72.7", units)
        channels = "<channel name='X' units='cm'/><channel name='Y' units='cm'/>"
        content = f"<context>{source(channels, properties)}</context><trace>0.1 0.7</trace>"
        assert points(content) == [[[0.1, 0.7]]]

    def test_two_sources_are_brought_to_one_unit(self):
        inches = "<channel name='X' units='in'/><channel name='Y' units='in'/>"
        millimetres = inches.replace("in", "mm")
        content = (
            f"<context>{source(millimetres)}</context><trace>1 2</trace>"
            f"<context>{source(inches)}</context><trace>1 2</trace>"
        )
        assert points(content) == [[[1, 2]], [[25.4, 50.8]]]

    def test_what_cannot_be_compared_is_said(self):
        channels = "<channel name='X' units='cm'/><channel name='Y'/>"
        file = read(f"<traceFormat>{channels}</traceFormat><trace>1 2</trace>")
        assert file.ink == Ink.of([[1, 2]])
        assert "cannot be compared" in file.notice

    @pytest.mark.parametrize("value", ["0", "-1", "nan", "inf", "many", ""])
    def test_a_resolution_that_is_none_does_not_count(self, value):
        content = f"<context>{source(XY, resolution('X', value, 'dev'))}</context>"
        assert read(f"{content}<trace>1 2</trace>").ink == Ink.of([[1, 2]])


class TestMappings:
    def test_an_affine_transform_makes_places_of_the_canvas(self):
        content = transform(affine("1 0 0, 0 -1 200"))
        assert points(f"{content}<trace>10 20</trace>") == [[[10, 180]]]

    def test_it_may_mix_channels_and_leave_some_out(self):
        channels = "<traceFormat><channel name='F'/><channel name='X'/><channel name='Y'/>"
        content = (
            f"<context>{channels}</traceFormat></context>{transform(affine('0 0 2 1, 0 3 0 0'))}"
        )
        assert points(f"{content}<trace>? 10 20</trace>") == [[[41, 30]]]

    def test_binds_name_the_channels(self):
        binds = "<bind source='Y'/><bind source='X'/><bind target='X'/><bind target='Y'/>"
        assert points(f"{transform(affine('1 0 0, 0 1 0', binds))}<trace>1 2</trace>") == [[[2, 1]]]
        swap = "<mapping type='identity'><bind source='X' target='Y'/><bind source='Y' target='X'/>"
        assert points(f"{transform(swap + '</mapping>')}<trace>1 2</trace>") == [[[2, 1]]]

    def test_a_product_is_done_from_the_first_on(self):
        product = affine("2 0 0, 0 2 0") + affine("1 0 1, 0 1 1")
        content = transform(f"<mapping type='product'>{product}</mapping>")
        assert points(f"{content}<trace>1 2</trace>") == [[[3, 5]]]

    def test_a_product_in_a_product_is_refused(self):
        inner = f"<mapping type='product'>{affine('2 0 0, 0 2 0')}</mapping>"
        with pytest.raises(InkError, match="holds another one"):
            read(transform(f"<mapping type='product'>{inner}</mapping>") + "<trace>1 2</trace>")

    def test_a_product_has_as_many_mappings_as_there_may_be_channels(self):
        def product(many: int) -> str:
            return f"<mapping type='product'>{affine('1 0 1, 0 1 1') * many}</mapping>"

        content = f"{transform(product(MOST_CHANNELS))}<trace>1 2</trace>"
        assert points(content) == [[[1 + MOST_CHANNELS, 2 + MOST_CHANNELS]]]
        with pytest.raises(InkError, match=f"more than {MOST_CHANNELS} mappings"):
            read(transform(product(MOST_CHANNELS + 1)) + "<trace>1 2</trace>")

    def test_a_matrix_for_fewer_channels_takes_the_places(self):
        channels = "<traceFormat><channel name='F'/><channel name='X'/><channel name='Y'/>"
        content = f"<context>{channels}</traceFormat></context>{transform(affine('1 0 5, 0 1 7'))}"
        assert points(f"{content}<trace>9 10 20</trace>") == [[[15, 27]]]

    def test_a_mapping_may_stand_elsewhere(self):
        defined = affine("1 0 5, 0 1 5").replace("<mapping", "<mapping xml:id='m'")
        content = transform("<mapping mappingRef='#m'/>")
        content = f"<definitions>{defined}</definitions>{content}<trace>1 2</trace>"
        assert points(content) == [[[6, 7]]]

    def test_the_canvas_says_which_way_it_grows(self):
        canvas = "<channel name='X'/><channel name='Y' orientation='-ve'/>"
        content = transform(affine("1 0 0, 0 1 0"), canvas)
        assert points(f"{content}<trace>1 2</trace>") == [[[1, -2]]]

    def test_a_channel_may_have_one_of_its_own(self):
        channel = f"<channel name='X'/><channel name='Y'>{affine('-1 9')}</channel>"
        assert points(f"<traceFormat>{channel}</traceFormat><trace>1 2</trace>") == [[[1, 7]]]

    @pytest.mark.parametrize("kind", ["lookup", "mathml", "unknown"])
    def test_other_kinds_are_said(self, kind):
        canvas = "<channel name='X'/><channel name='Y' orientation='-ve'/>"
        file = read(transform(f"<mapping type='{kind}'/>", canvas) + "<trace>1 2</trace>")
        assert file.ink == Ink.of([[1, 2]])
        assert file.notices == (f"a mapping of the kind '{kind}' is not applied",)

    @pytest.mark.parametrize("matrix", ["", "1 0 0, 0 1", "1 x 0, 0 1 0", "nan 0 0, 0 1 0", "1"])
    def test_a_matrix_that_is_none_is_refused(self, matrix):
        with pytest.raises(InkError, match="an affine mapping has no matrix"):
            read(f"{transform(affine(matrix))}<trace>1 2</trace>")

    def test_a_matrix_for_other_channels_is_refused(self):
        with pytest.raises(InkError, match="does not fit the channels"):
            read(f"{transform(affine('1 0 0 0 0 0, 0 1 0 0 0 0'))}<trace>1 2</trace>")
