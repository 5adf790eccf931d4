"""A believable shop to try Dragoman on: written people, products and parcels, dated from now."""

from oms.demo.data import DEMO_ORDERS, DemoOrder
from oms.demo.shop import make_demo_shop

__all__ = ["DEMO_ORDERS", "DemoOrder", "make_demo_shop"]
