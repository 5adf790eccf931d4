"""The tables of the order management system."""

from oms.models.address import Address
from oms.models.allocation import Allocation
from oms.models.customer import Customer
from oms.models.order import Order
from oms.models.order_line import OrderLine
from oms.models.product import Product
from oms.models.refund import Refund
from oms.models.return_ import Return
from oms.models.return_line import ReturnLine
from oms.models.shipment import Shipment
from oms.models.shipment_line import ShipmentLine
from oms.models.stock import Stock
from oms.models.tracking_event import TrackingEvent
from oms.models.warehouse import Warehouse

__all__ = [
    "Address",
    "Allocation",
    "Customer",
    "Order",
    "OrderLine",
    "Product",
    "Refund",
    "Return",
    "ReturnLine",
    "Shipment",
    "ShipmentLine",
    "Stock",
    "TrackingEvent",
    "Warehouse",
]
